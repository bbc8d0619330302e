import type { Problem } from '../../kernel/read.ts';
import { itemsOf, lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';

/** A practice of a plan mixes scams and the genuine as evenly as its number allows, each item once. */
export function* practiceNotHalf(pack: Pack): Generator<Problem> {
  for (const [p, { steps }] of lessonsOf(pack).plans.entries()) {
    for (const [s, step] of steps.entries()) {
      if (step.type !== 'practice') continue;
      const path = `lessons.plans[${p}].steps[${s}].items`;
      if (new Set(step.items).size < step.items.length) yield { code: 'practice-not-half', path, message: 'an item stands twice in this practice' };
      const items = itemsOf(pack, step.items);
      if (items.length < step.items.length) continue; // missing items are named by their own rule
      const genuine = items.filter(({ truth }) => truth === 'genuine').length;
      if (Math.abs(genuine * 2 - items.length) > 1)
        yield { code: 'practice-not-half', path, message: `${genuine} of ${items.length} items are genuine; it must be half, or one more or less` };
    }
  }
}
