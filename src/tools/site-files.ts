import { join } from 'node:path';
import { packOfScenarios } from '#core/content/bundles-of.ts';
import type { Pack } from '#core/content/pack.schema.ts';
import { assemblePack, packNames } from './assemble-pack.ts';
import { checkPackFolder, lineOf } from './check-packs.ts';
import { draftPack } from './draft-pack.ts';
import { LOCALE_PINYIN, localePinyin } from './locale-pinyin.ts';
import { packFiles } from './pack-files.ts';

/** All that is made from the content: file name under the site's root → content, and the problems, one line each. */
export interface SiteFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/**
 * Makes the files of all packs and the pinyin of the interface from the public folder. A pack with problems is
 * left out, or, with `draft`, served as far as its shape is right.
 */
export function siteFiles(publicFolder: string, draft: boolean): SiteFiles {
  const folder = join(publicFolder, 'packs');
  const checked = packNames(folder).map((name) => checkPackFolder(folder, name));
  const packs = checked.flatMap(({ name, pack }): readonly Pack[] => {
    const made = pack ?? (draft ? draftPack(assemblePack(join(folder, name)).input) : undefined);
    return made ? [made] : [];
  });
  const corrections = Object.assign({}, ...packs.map(({ manifest }) => manifest.pinyin)) as Record<string, string>; // words → syllables, as the schema says
  const files = new Map(packs.flatMap((pack) => [...packFiles(pack)]));
  files.set('packs/scenarios.json', JSON.stringify(packOfScenarios(packs)));
  files.set(LOCALE_PINYIN, localePinyin(publicFolder, corrections));
  return { files, problems: checked.flatMap(({ name, problems }) => problems.map((problem) => lineOf(name, problem))) };
}
