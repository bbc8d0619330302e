import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';

/** The items of a judging round, and the twins of items, are items of the pack. */
export function* missingItem(pack: Pack): Generator<Problem> {
  const known = new Set(pack.items.map(({ id }) => id));
  for (const [s, { round }] of pack.scenarios.entries()) {
    for (const [r, id] of round.entries()) if (!known.has(id)) yield missing(`scenarios[${s}].round[${r}]`, id);
  }
  for (const [i, { twin }] of pack.items.entries()) if (twin !== undefined && !known.has(twin)) yield missing(`items[${i}].twin`, twin);
}

function missing(path: string, id: string): Problem {
  return { code: 'missing-item', path, message: `there is no item "${id}" in this pack` };
}
