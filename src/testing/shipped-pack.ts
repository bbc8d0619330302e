import { readdirSync, readFileSync } from 'node:fs';
import type { Item } from '#core/content/item.schema.ts';
import type { Scenario } from '#core/content/scenario.schema.ts';

const PACK = new URL('../../public/packs/first-cases/', import.meta.url);

/** Every scenario of the first pack as it lies in its files. That they are sound is what `npm run packs` checks. */
export function shippedScenarios(): readonly Scenario[] {
  return filesIn('scenarios') as readonly Scenario[]; // shape checked by npm run packs
}

/** Every item of the first pack as it lies in its files. */
export function shippedItems(): readonly Item[] {
  return filesIn('items').flat() as readonly Item[]; // shape checked by npm run packs
}

function filesIn(folder: string): unknown[] {
  const here = new URL(`${folder}/`, PACK);
  const names = readdirSync(here).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(new URL(name, here), 'utf8')) as unknown);
}
