import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { programmesOf } from '../programmes-of.ts';
import { lengthOf } from '../texts-of.ts';

/** In Chinese characters: what stands on one page beside the flags and the advice, and what one can ask in a breath. */
const LONGEST = { what: 120, ask: 40 } as const;

/** A handout is short enough for parents to read between door and table. */
export function* handoutTooLong(pack: Pack): Generator<Problem> {
  for (const [h, handout] of programmesOf(pack).handouts.entries()) {
    for (const field of ['what', 'ask'] as const) {
      const length = lengthOf(handout[field]['zh'] ?? '');
      if (length <= LONGEST[field]) continue;
      yield { code: 'handout-too-long', path: `programmes.handouts[${h}].${field}.zh`, message: `${length} characters; ${LONGEST[field]} are allowed` };
    }
  }
}
