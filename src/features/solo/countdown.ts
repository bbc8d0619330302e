import { useEffect, useState } from 'preact/hooks';

/** Seconds left of a decision's timer, or null without one. It stands still while the page is hidden. */
export function useCountdown(seconds: number | null, key: string, onEnd: () => void): number | null {
  const [left, setLeft] = useState(seconds);
  useEffect(() => setLeft(seconds), [seconds, key]);
  useEffect(() => {
    if (seconds === null) return undefined;
    const ticking = window.setInterval(() => {
      if (!document.hidden) setLeft((now) => (now === null ? null : Math.max(0, now - 1)));
    }, 1000);
    return () => window.clearInterval(ticking);
  }, [seconds, key]);
  useEffect(() => {
    if (left === 0) onEnd();
  }, [left]);
  return left;
}
