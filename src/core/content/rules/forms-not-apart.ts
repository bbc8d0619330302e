import type { Problem } from '../../kernel/read.ts';
import { lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';

/**
 * No item stands twice in the two forms of a lesson, and no item stands there beside its twin: the twin is shown
 * with the answer, and after that only memory would be asked.
 */
export function* formsNotApart(pack: Pack): Generator<Problem> {
  const twinOf = new Map(pack.items.map(({ id, twin }) => [id, twin]));
  for (const [f, forms] of lessonsOf(pack).forms.entries()) {
    const seen = new Set<string>();
    for (const form of ['a', 'b'] as const) {
      for (const [i, id] of forms[form].entries()) {
        const path = `lessons.forms[${f}].${form}[${i}]`;
        const twin = twinOf.get(id);
        if (seen.has(id)) yield notApart(path, `"${id}" stands twice in these forms`);
        if (twin !== undefined && seen.has(twin)) yield notApart(path, `"${id}" is the twin of "${twin}" in these forms; keep only one of the two`);
        seen.add(id);
      }
    }
  }
}

function notApart(path: string, message: string): Problem {
  return { code: 'forms-not-apart', path, message };
}
