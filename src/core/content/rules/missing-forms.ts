import type { Problem } from '../../kernel/read.ts';
import { lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';

/** What a plan asks before and after are forms of the pack. */
export function* missingForms(pack: Pack): Generator<Problem> {
  const { forms, plans } = lessonsOf(pack);
  const known = new Set(forms.map(({ id }) => id));
  for (const [p, { steps }] of plans.entries()) {
    for (const [s, step] of steps.entries()) {
      if ((step.type !== 'before' && step.type !== 'after') || known.has(step.forms)) continue;
      yield { code: 'missing-forms', path: `lessons.plans[${p}].steps[${s}].forms`, message: `there are no forms "${step.forms}" in this pack` };
    }
  }
}
