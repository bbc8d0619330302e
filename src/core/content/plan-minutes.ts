import { assertNever } from '../kernel/assert-never.ts';
import { lessonsOf } from './lessons-of.ts';
import type { PlanStep } from './lessons.schema.ts';
import type { Pack } from './pack.schema.ts';

/** Minutes with a class: an item only judged; one explained too; what a story's solo minute becomes with votes and talk, and its debrief; advice. */
const JUDGED = 0.6;
const PRACTISED = 1;
const STORY_FACTOR = 2.5;
const DEBRIEF = 1;
const ADVICE = 2;

/** About how long these steps take with a class, in minutes. A rule of thumb, made to catch plans that can't end at the bell. */
export function planMinutes(pack: Pack, steps: readonly PlanStep[]): number {
  return steps.reduce((sum, step) => sum + stepMinutes(pack, step), 0);
}

function stepMinutes(pack: Pack, step: PlanStep): number {
  switch (step.type) {
    case 'before':
    case 'after':
      return JUDGED * (lessonsOf(pack).forms.find(({ id }) => id === step.forms)?.a.length ?? 0);
    case 'practice':
      return PRACTISED * step.items.length;
    case 'scenario':
      return STORY_FACTOR * (pack.scenarios.find(({ id }) => id === step.scenario)?.minutes ?? 0) + DEBRIEF;
    case 'advice':
      return ADVICE;
    default:
      return assertNever(step);
  }
}
