import type { Problem } from '../../kernel/read.ts';
import { lessonsOf } from '../lessons-of.ts';
import type { Plan } from '../lessons.schema.ts';
import type { Pack } from '../pack.schema.ts';

/** A plan that asks before also asks after, once each, in this order and with the same forms; a plan that teaches only asks neither. */
export function* beforeWithoutAfter(pack: Pack): Generator<Problem> {
  for (const [p, plan] of lessonsOf(pack).plans.entries()) {
    const message = complaint(plan);
    if (message !== null) yield { code: 'before-without-after', path: `lessons.plans[${p}].steps`, message };
  }
}

function complaint({ steps }: Plan): string | null {
  const asked = steps.flatMap((step) => (step.type === 'before' || step.type === 'after' ? [step] : []));
  if (asked.length === 0) return null;
  const [first, last] = asked;
  if (asked.length !== 2 || first?.type !== 'before' || last?.type !== 'after') return 'a plan has one "before" and, later, one "after", or neither';
  if (first.forms !== last.forms) return `"before" asks the forms "${first.forms}" and "after" the forms "${last.forms}"; they must be the same`;
  return steps.indexOf(last) - steps.indexOf(first) > 1 ? null : 'there is nothing between "before" and "after"';
}
