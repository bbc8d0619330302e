import type { Problem } from '../../kernel/read.ts';
import { lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';
import { stepsOfProgrammes } from '../programmes-of.ts';

/** The items of a judging round, of a lesson's forms and practice and of a programme's twins, and the twins of items, are items of the pack. */
export function* missingItem(pack: Pack): Generator<Problem> {
  const known = new Set(pack.items.map(({ id }) => id));
  for (const [s, { round }] of pack.scenarios.entries()) {
    for (const [r, id] of round.entries()) if (!known.has(id)) yield missing(`scenarios[${s}].round[${r}]`, id);
  }
  for (const [i, { twin }] of pack.items.entries()) if (twin !== undefined && !known.has(twin)) yield missing(`items[${i}].twin`, twin);
  for (const { id, path } of itemsOfLessons(pack)) if (!known.has(id)) yield missing(path, id);
  for (const { step, path } of stepsOfProgrammes(pack)) if (step.type === 'twins' && !known.has(step.item)) yield missing(`${path}.item`, step.item);
}

function* itemsOfLessons(pack: Pack): Generator<{ readonly id: string; readonly path: string }> {
  const { forms, plans } = lessonsOf(pack);
  for (const [f, { a, b }] of forms.entries()) {
    for (const [i, id] of a.entries()) yield { id, path: `lessons.forms[${f}].a[${i}]` };
    for (const [i, id] of b.entries()) yield { id, path: `lessons.forms[${f}].b[${i}]` };
  }
  for (const [p, { steps }] of plans.entries()) {
    for (const [s, step] of steps.entries()) {
      if (step.type !== 'practice') continue;
      for (const [i, id] of step.items.entries()) yield { id, path: `lessons.plans[${p}].steps[${s}].items[${i}]` };
    }
  }
}

function missing(path: string, id: string): Problem {
  return { code: 'missing-item', path, message: `there is no item "${id}" in this pack` };
}
