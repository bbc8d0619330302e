import { STEPS } from './fold.ts';
import type { SessionState } from './state.ts';

/** The numbers of the steps that the last press made, last one first: what one press did is taken back whole. None when there is nothing to take back. */
export function lastPress({ log, lastStep }: SessionState): readonly number[] {
  if (lastStep === null) return [];
  const press = log[lastStep]?.press;
  if (press === undefined) return [lastStep];
  const undone = new Set(log.flatMap(({ event }) => (event.type === 'undone' ? [event.step] : [])));
  const steps = log.slice(press, lastStep + 1).filter((one) => one.press === press && STEPS.has(one.event.type) && !undone.has(one.seq));
  return steps.map(({ seq }) => seq).reverse();
}
