import type { Problem } from '../../kernel/read.ts';
import { lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';
import { planMinutes } from '../plan-minutes.ts';

/** How far the estimate may be from the minutes a plan states: classes differ as much. */
const TOLERANCE = 0.35;

/** A plan fits the minutes it states: the bell does not wait. */
export function* minutesOff(pack: Pack): Generator<Problem> {
  for (const [p, { minutes, steps }] of lessonsOf(pack).plans.entries()) {
    const about = planMinutes(pack, steps);
    if (Math.abs(about - minutes) <= minutes * TOLERANCE) continue;
    yield { code: 'minutes-off', path: `lessons.plans[${p}].minutes`, message: `these steps take about ${about.toFixed(0)} minutes, not ${minutes}` };
  }
}
