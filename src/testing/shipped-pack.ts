import { join } from 'node:path';
import type { Item } from '#core/content/item.schema.ts';
import type { Pack } from '#core/content/pack.schema.ts';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { assemblePack, packNames } from '#tools/assemble-pack.ts';

/**
 * The packs under public/packs as their authors left them: typed as packs because they are meant to be. That they
 * are sound is what `npm run packs` checks.
 */
export function shippedPacks(): readonly { readonly name: string; readonly pack: Pack }[] {
  const folder = join('public', 'packs');
  return packNames(folder).map((name) => ({ name, pack: assemblePack(join(folder, name)).input as Pack }));
}

/** Every scenario of them. */
export function shippedScenarios(): readonly Scenario[] {
  return shippedPacks().flatMap(({ pack }) => pack.scenarios);
}

/** Every item of them. */
export function shippedItems(): readonly Item[] {
  return shippedPacks().flatMap(({ pack }) => pack.items);
}
