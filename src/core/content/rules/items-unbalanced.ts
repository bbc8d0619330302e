import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';

/**
 * Practice with mostly scams teaches suspicion, not discernment (Modirrousta-Galian & Higham 2023): between
 * 45 and 55 % of a pack's items are genuine.
 */
export function* itemsUnbalanced(pack: Pack): Generator<Problem> {
  const genuine = pack.items.filter(({ truth }) => truth === 'genuine').length;
  const share = genuine / pack.items.length;
  if (pack.items.length === 0 || (share >= 0.45 && share <= 0.55)) return;
  yield { code: 'items-unbalanced', path: 'items', message: `${genuine} of ${pack.items.length} items are genuine; it must be 45–55 %` };
}
