import type { Timing } from './timing.ts';

/**
 * Makes a way to ask for a call: it comes as soon as the messages that are here have been read, but not sooner than
 * `every` ms after the one before; however often it is asked for until then, it comes once.
 */
export function paced(timing: Timing, every: number, call: () => void): () => void {
  let last = -Infinity;
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    timing.later(Math.max(0, last + every - timing.now()), () => {
      isDue = false;
      last = timing.now();
      call();
    });
  };
}
