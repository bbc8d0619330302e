import { useEffect } from 'preact/hooks';

/** Keeps the screen on while the component is there. Where a browser can't, or the battery is too low for it, nothing happens. */
export function useAwake(): void {
  useEffect(() => {
    let letGo = () => {};
    const ask = () => {
      if (document.hidden) return; // the browser let go of it by itself, and gives it again once the page is back
      letGo();
      letGo = keepAwake();
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      letGo();
    };
  }, []);
}

/** Asks for it once; gives back the way to let go, also of what has not come yet. */
function keepAwake(): () => void {
  const asked = navigator.wakeLock?.request('screen').catch(() => null); // missing below Chromium 84 and over plain http
  return () => void asked?.then((lock) => lock?.release());
}
