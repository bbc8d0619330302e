import { useEffect } from 'preact/hooks';
import type { Beat } from '#core/content/beat.schema.ts';
import { say } from '#i18n/say.ts';

/** How long a beat takes to arrive, in milliseconds: a pause for breath and the time to type or say it. */
export function arrivalTime(beat: Beat): number {
  const words = 'text' in beat ? say(beat.text).length : 20;
  return Math.min(600 + words * 45, 2600);
}

/**
 * Lets the next beat arrive in a human rhythm, or at once for people who want no motion.
 * Nothing arrives while the page is hidden: whoever takes a phone call misses nothing.
 */
export function useRhythm({ next, isHeld, onArrive }: { next: Beat | null; isHeld: boolean; onArrive: () => void }): void {
  useEffect(() => {
    if (!next || isHeld) return undefined;
    const wait = prefersNoMotion() ? 0 : arrivalTime(next);
    let timer = window.setTimeout(arrive, wait);
    function arrive(): void {
      if (document.hidden) timer = window.setTimeout(arrive, wait + 500);
      else onArrive();
    }
    return () => window.clearTimeout(timer);
  }, [next, isHeld]);
}

/** Whether the person asked the system for less motion. */
export function prefersNoMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
