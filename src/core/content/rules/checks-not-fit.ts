import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';

/**
 * 先核实 is learned by choosing *how*: an unsettled item offers a good and a bad way to check. Where what is
 * seen settles the matter, there is nothing to check.
 */
export function* checksNotFit(pack: Pack): Generator<Problem> {
  for (const [i, { settled, checks }] of pack.items.entries()) {
    const path = `items[${i}].checks`;
    if (settled && checks) yield { code: 'checks-not-fit', path, message: 'a settled item has no checks; remove them, or say "settled": false' };
    if (settled) continue;
    if (!checks?.some(({ good }) => good)) yield { code: 'checks-not-fit', path, message: 'an unsettled item needs a good way to check' };
    if (!checks?.some(({ good }) => !good))
      yield { code: 'checks-not-fit', path, message: 'an unsettled item needs a bad way to check, such as calling the number in the message' };
  }
}
