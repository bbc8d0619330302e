import { paced } from './paced.ts';
import type { Timing } from './timing.ts';

/** Gathers single things into few lists of at most `most`: a thousand votes become ten messages. */
export function gathered<Thing>(timing: Timing, every: number, most: number, pass: (list: readonly Thing[]) => void): (things: readonly Thing[]) => void {
  let waiting: Thing[] = [];
  const askToPass = paced(timing, every, () => {
    const list = waiting;
    waiting = [];
    for (let from = 0; from < list.length; from += most) pass(list.slice(from, from + most));
  });
  return (things) => {
    for (const thing of things) waiting.push(thing);
    askToPass();
  };
}
