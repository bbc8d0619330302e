import type { Problem } from '../../kernel/read.ts';
import { lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';
import { stepsOfProgrammes } from '../programmes-of.ts';

/** What a plan or a programme asks before and after are forms of the pack. */
export function* missingForms(pack: Pack): Generator<Problem> {
  const { forms, plans } = lessonsOf(pack);
  const known = new Set(forms.map(({ id }) => id));
  const planned = plans.flatMap(({ steps }, p) => steps.map((step, s) => ({ step, path: `lessons.plans[${p}].steps[${s}]` })));
  for (const { step, path } of [...planned, ...stepsOfProgrammes(pack)]) {
    if ((step.type !== 'before' && step.type !== 'after') || known.has(step.forms)) continue;
    yield { code: 'missing-forms', path: `${path}.forms`, message: `there are no forms "${step.forms}" in this pack` };
  }
}
