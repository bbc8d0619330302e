import type { Problem } from '../../kernel/read.ts';
import { itemsOf, lessonsOf } from '../lessons-of.ts';
import type { Pack } from '../pack.schema.ts';

/** Before and after are asked two ways only, so what is seen must settle every item of a form. */
export function* formsUnsettled(pack: Pack): Generator<Problem> {
  for (const [f, forms] of lessonsOf(pack).forms.entries()) {
    for (const form of ['a', 'b'] as const) {
      for (const [i, id] of forms[form].entries()) {
        if (itemsOf(pack, [id]).some(({ settled }) => !settled))
          yield {
            code: 'forms-unsettled',
            path: `lessons.forms[${f}].${form}[${i}]`,
            message: `"${id}" is not settled by what is seen; a form asks only 骗局 or 正常`,
          };
      }
    }
  }
}
