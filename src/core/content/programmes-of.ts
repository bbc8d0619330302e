import type { Pack } from './pack.schema.ts';
import type { Programmes } from './programmes.schema.ts';

/** The programmes and handouts of a pack; a pack without `programmes.json` has none. */
export function programmesOf(pack: Pack): Programmes {
  return pack.programmes ?? { programmes: [], handouts: [] };
}
