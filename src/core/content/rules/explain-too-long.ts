import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { lengthOf } from '../texts-of.ts';

/** The first screen of feedback, in Chinese characters: what fits a small phone without scrolling. */
const EXPLAIN_LENGTH = 90;

/** The first screen of an item's feedback is short enough to be read. */
export function* explainTooLong(pack: Pack): Generator<Problem> {
  for (const [i, { explain }] of pack.items.entries()) {
    const length = lengthOf(explain['zh'] ?? '');
    if (length > EXPLAIN_LENGTH)
      yield { code: 'explain-too-long', path: `items[${i}].explain.zh`, message: `${length} characters; ${EXPLAIN_LENGTH} are allowed` };
  }
}
