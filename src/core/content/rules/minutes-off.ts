import type { Problem } from '../../kernel/read.ts';
import { lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';
import { planMinutes } from '../plan-minutes.ts';
import { programmeMinutes, programmesOf } from '../programmes-of.ts';

/** How far the estimate may be from the minutes a plan states: classes differ as much. */
const PLAN_TOLERANCE = 0.35;
/** The same for a programme, whose estimate is its author's own. */
const PROGRAMME_TOLERANCE = 0.2;

/** A plan or a programme fits the minutes it states: the bell does not wait. */
export function* minutesOff(pack: Pack): Generator<Problem> {
  for (const [p, { minutes, steps }] of lessonsOf(pack).plans.entries()) {
    yield* off(planMinutes(pack, steps), minutes, PLAN_TOLERANCE, `lessons.plans[${p}]`);
  }
  for (const [p, { minutes, steps }] of programmesOf(pack).programmes.entries()) {
    yield* off(programmeMinutes(steps), minutes, PROGRAMME_TOLERANCE, `programmes.programmes[${p}]`);
  }
}

function* off(about: number, minutes: number, tolerance: number, path: string): Generator<Problem> {
  if (Math.abs(about - minutes) <= minutes * tolerance) return;
  yield { code: 'minutes-off', path: `${path}.minutes`, message: `these steps take about ${Number(about.toFixed(1))} minutes, not ${minutes}` };
}
