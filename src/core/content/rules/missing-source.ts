import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';

/** Every fact can be looked up: the sources named by a case or an item are sources of the pack. */
export function* missingSource(pack: Pack): Generator<Problem> {
  const known = new Set(pack.sources.map(({ id }) => id));
  const named = [
    ...pack.scenarios.map((scenario, s) => ({ ids: scenario.case.sources, path: `scenarios[${s}].case.sources` })),
    ...pack.items.map((item, i) => ({ ids: item.sources, path: `items[${i}].sources` })),
  ];
  for (const { ids, path } of named) {
    for (const [index, id] of ids.entries()) {
      if (!known.has(id)) yield { code: 'missing-source', path: `${path}[${index}]`, message: `there is no source "${id}" in this pack` };
    }
  }
}
