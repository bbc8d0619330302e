import { useEffect } from 'preact/hooks';

/** Keeps the screen from going dark while this is on it; where the browser has no such thing (Safari before 16.4, plain http) nothing happens. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isLeft = false;
    const ask = () => {
      // The lock is gone whenever the page is out of sight.
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (got) => {
          lock = got;
          if (isLeft) void got.release();
        },
        () => {}, // an empty battery may refuse it: then the screen goes by the system's own time
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isLeft = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
