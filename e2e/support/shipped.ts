import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioBundle } from '#core/content/bundle.schema.ts';
import type { Catalogue } from '#core/content/catalogue.schema.ts';
import type { Item } from '#core/content/item.schema.ts';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { DIST, PROJECT } from '../../src/tools/paths.mjs';

// Read from the built site, not from the sources: a test must know the very words that the page under test shows.

/** Every scenario of every pack in the built site, in the order of the library. */
export function shippedScenarios(): readonly Scenario[] {
  return catalogues().flatMap((pack) => pack.scenarios.map(({ id }) => (built(`${pack.id}/scenario/${id}.json`) as ScenarioBundle).scenario));
}

/** The scenario of that id. */
export function shippedScenario(id: string): Scenario {
  const found = shippedScenarios().find((scenario) => scenario.id === id);
  if (!found) throw new Error(`No scenario ${id} in the built site`);
  return found;
}

/** Every item of every pack, by id. */
export function shippedItems(): ReadonlyMap<string, Item> {
  const items = catalogues().flatMap((pack) => (built(`${pack.id}/items.json`) as { items: Item[] }).items);
  return new Map(items.map((item) => [item.id, item]));
}

function catalogues(): readonly Catalogue[] {
  const { packs } = built('index.json') as { packs: string[] };
  return packs.map((id) => built(`${id}/catalogue.json`) as Catalogue);
}

/** A file under packs/; its shape was checked when it was built. */
function built(path: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT, DIST, 'packs', path), 'utf8'));
}
