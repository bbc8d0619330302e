import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '#core/content/pack.schema.ts';
import { assemblePack, packNames } from '#tools/assemble-pack.ts';

/**
 * The packs under public/packs as their authors left them: typed as packs because they are meant to be, and read
 * by the tests that find out.
 */
export function assembledPacks(): readonly { readonly name: string; readonly pack: Pack }[] {
  const folder = fileURLToPath(new URL('../../public/packs', import.meta.url));
  return packNames(folder).map((name) => ({ name, pack: assemblePack(join(folder, name)).input as Pack }));
}
