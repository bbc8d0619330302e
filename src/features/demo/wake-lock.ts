/**
 * Keeps the screen awake until the way back is called. The browser lets go of it when the page is hidden, so it is
 * asked again when the page comes back. Where there is no such thing (Chromium below 84, Safari below 16.4, plain
 * http) or the battery is too low, nothing happens: the pre-flight says what to do.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  const ask = async () => {
    if (!('wakeLock' in navigator) || document.hidden) return;
    const got = await navigator.wakeLock.request('screen').catch(() => null);
    if (isOver) await got?.release();
    else lock = got;
  };
  const again = () => void ask();
  document.addEventListener('visibilitychange', again);
  again();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release().catch(() => {});
  };
}
