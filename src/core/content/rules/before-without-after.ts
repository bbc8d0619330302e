import type { Problem } from '../../kernel/read.ts';
import { lessonsOf } from '../lessons-of.ts';
import type { PlanStep } from '../lessons.schema.ts';
import type { Pack } from '../pack.schema.ts';
import { programmesOf } from '../programmes-of.ts';
import type { ProgrammeStep } from '../programmes.schema.ts';

/** A plan or a programme that asks before also asks after, once each, in this order and with the same forms; one that teaches only asks neither. */
export function* beforeWithoutAfter(pack: Pack): Generator<Problem> {
  const plans = lessonsOf(pack).plans.map(({ steps }, p) => ({ steps, path: `lessons.plans[${p}].steps` }));
  const programmes = programmesOf(pack).programmes.map(({ steps }, p) => ({ steps, path: `programmes.programmes[${p}].steps` }));
  for (const { steps, path } of [...plans, ...programmes]) {
    const message = complaint(steps);
    if (message !== null) yield { code: 'before-without-after', path, message };
  }
}

function complaint(steps: readonly (PlanStep | ProgrammeStep)[]): string | null {
  const asked = steps.flatMap((step) => (step.type === 'before' || step.type === 'after' ? [step] : []));
  if (asked.length === 0) return null;
  const [first, last] = asked;
  if (asked.length !== 2 || first?.type !== 'before' || last?.type !== 'after') return 'there is one "before" and, later, one "after", or neither';
  if (first.forms !== last.forms) return `"before" asks the forms "${first.forms}" and "after" the forms "${last.forms}"; they must be the same`;
  return steps.indexOf(last) - steps.indexOf(first) > 1 ? null : 'there is nothing between "before" and "after"';
}
