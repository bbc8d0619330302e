import type { ItemsBundle, ScenarioBundle } from './bundle.schema.ts';
import { PACK_FORMAT } from './format.ts';
import type { Item } from './item.schema.ts';
import type { Pack, Source } from './pack.schema.ts';
import type { Scenario } from './scenario.schema.ts';

/** All that playing one scenario needs, debrief and judging round included. */
export function scenarioBundleOf(pack: Pack, scenario: Scenario): ScenarioBundle {
  const judged = pack.items.filter(({ id }) => scenario.round.includes(id));
  const twins = new Set(judged.map(({ twin }) => twin));
  const items = pack.items.filter((item) => judged.includes(item) || twins.has(item.id));
  return { format: PACK_FORMAT, scenario, items, sources: cited(pack, scenario.case.sources, items) };
}

/** Every item of a pack with the sources they name. */
export function itemsBundleOf(pack: Pack): ItemsBundle {
  return { format: PACK_FORMAT, items: pack.items, sources: cited(pack, [], pack.items) };
}

function cited(pack: Pack, ids: readonly string[], items: readonly Item[]): Source[] {
  const named = new Set([...ids, ...items.flatMap(({ sources }) => sources)]);
  return pack.sources.filter(({ id }) => named.has(id));
}
