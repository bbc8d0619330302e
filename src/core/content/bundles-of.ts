import type { ItemsBundle, PackOf, ScenarioBundle } from './bundle.schema.ts';
import { PACK_FORMAT } from './format.ts';
import type { Item } from './item.schema.ts';
import type { LessonsBundle } from './lessons.schema.ts';
import { lessonsOf } from './lessons-of.ts';
import type { Pack, Source } from './pack.schema.ts';
import type { ProgrammesBundle } from './programmes.schema.ts';
import { programmesOf } from './programmes-of.ts';
import type { Scenario } from './scenario.schema.ts';

/** Which pack each scenario is in; the first, where two packs have the same. */
export function packOfScenarios(packs: readonly Pack[]): PackOf {
  const places = packs.flatMap(({ manifest, scenarios }) => scenarios.map(({ id }) => [id, manifest.id] as const));
  return { format: PACK_FORMAT, packOf: Object.fromEntries([...places].reverse()) };
}

/** All that telling a story needs. */
export function scenarioBundleOf(pack: Pack, scenario: Scenario): ScenarioBundle {
  return { format: PACK_FORMAT, version: pack.manifest.version, scenario };
}

/** All that looking back on a story needs besides: its judging round and the sources. */
export function debriefBundleOf(pack: Pack, scenario: Scenario): ItemsBundle {
  const judged = pack.items.filter(({ id }) => scenario.round.includes(id));
  const twins = new Set(judged.map(({ twin }) => twin));
  const items = pack.items.filter((item) => judged.includes(item) || twins.has(item.id));
  return { format: PACK_FORMAT, items, sources: cited(pack, scenario.case.sources, items) };
}

/** Every item of a pack with the sources they name. */
export function itemsBundleOf(pack: Pack): ItemsBundle {
  return { format: PACK_FORMAT, items: pack.items, sources: cited(pack, [], pack.items) };
}

/** The lessons of a pack; empty for a pack without any, so that the page always finds the file. */
export function lessonsBundleOf(pack: Pack): LessonsBundle {
  return { format: PACK_FORMAT, lessons: lessonsOf(pack) };
}

/** The programmes and handouts of a pack; empty for a pack without any, so that the page always finds the file. */
export function programmesBundleOf(pack: Pack): ProgrammesBundle {
  return { format: PACK_FORMAT, programmes: programmesOf(pack) };
}

function cited(pack: Pack, ids: readonly string[], items: readonly Item[]): Source[] {
  const named = new Set([...ids, ...items.flatMap(({ sources }) => sources)]);
  return pack.sources.filter(({ id }) => named.has(id));
}
