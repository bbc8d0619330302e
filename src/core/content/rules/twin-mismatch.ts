import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';

/** Twins are the same thing on both sides: one scam, one genuine, each naming the other. */
export function* twinMismatch(pack: Pack): Generator<Problem> {
  const byId = new Map(pack.items.map((item) => [item.id, item]));
  for (const [i, { id, truth, twin }] of pack.items.entries()) {
    const other = twin === undefined ? undefined : byId.get(twin);
    if (!other) continue;
    const path = `items[${i}].twin`;
    if (other.twin !== id) yield { code: 'twin-mismatch', path, message: `"${other.id}" does not name "${id}" as its twin` };
    if (other.truth === truth) yield { code: 'twin-mismatch', path, message: `twins differ in truth, and both are ${truth}` };
  }
}
