import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { debriefBundleOf, itemsBundleOf, lessonsBundleOf, packOfScenarios, programmesBundleOf, scenarioBundleOf } from '#core/content/bundles-of.ts';
import { catalogueOf } from '#core/content/catalogue-of.ts';
import type { Pack } from '#core/content/pack.schema.ts';
import { buildPack } from './build-pack.ts';

/** A host of the app: its files as text by their place, to be changed at will, and what was asked of it. */
export interface FakeSite {
  readonly files: Map<string, string>;
  readonly asked: string[];
  /** While it is cut off, every fetch fails as it does without a network. */
  isCutOff: boolean;
}

/** Puts a host behind `fetch`: these packs as the build makes them, and the texts of the app from public/locales. */
export function fakeSite(packs: readonly Pack[] = [buildPack()]): FakeSite {
  const site: FakeSite = { files: new Map(packs.flatMap(filesOf)), asked: [], isCutOff: false };
  site.files.set('packs/index.json', JSON.stringify({ format: 1, packs: packs.map(({ manifest }) => manifest.id) }));
  site.files.set('packs/scenarios.json', JSON.stringify(packOfScenarios(packs)));
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/^\.\//, '');
    site.asked.push(path);
    if (site.isCutOff) throw new TypeError('Failed to fetch');
    const text = site.files.get(path) ?? textsAt(path);
    return text === null ? new Response('<!doctype html>', { status: 404 }) : new Response(text);
  });
  return site;
}

function filesOf(pack: Pack): [string, string][] {
  const folder = `packs/${pack.manifest.id}`;
  return [
    [`${folder}/catalogue.json`, JSON.stringify(catalogueOf(pack))],
    [`${folder}/items.json`, JSON.stringify(itemsBundleOf(pack))],
    [`${folder}/lessons.json`, JSON.stringify(lessonsBundleOf(pack))],
    [`${folder}/programmes.json`, JSON.stringify(programmesBundleOf(pack))],
    ...pack.scenarios.flatMap((scenario): [string, string][] => [
      [`${folder}/scenario/${scenario.id}.json`, JSON.stringify(scenarioBundleOf(pack, scenario))],
      [`${folder}/debrief/${scenario.id}.json`, JSON.stringify(debriefBundleOf(pack, scenario))],
    ]),
  ];
}

function textsAt(path: string): string | null {
  return /^locales\/[a-z]+\/[a-z]+\.json$/.test(path) && !path.includes('pinyin') ? readFileSync(join('public', path), 'utf8') : null;
}
