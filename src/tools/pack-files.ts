import { debriefBundleOf, itemsBundleOf, lessonsBundleOf, programmesBundleOf, scenarioBundleOf } from '#core/content/bundles-of.ts';
import { catalogueOf } from '#core/content/catalogue-of.ts';
import type { Pack } from '#core/content/pack.schema.ts';
import { textsOf } from '#core/content/texts-of.ts';
import { pinyinTable } from './pinyin-table.ts';

/** What a page loads of a pack: file name under the site's root → content, as small as JSON gets. */
export function packFiles(pack: Pack): ReadonlyMap<string, string> {
  const root = `packs/${pack.manifest.id}`;
  const corrections = pack.manifest.pinyin;
  const files = new Map<string, unknown>([
    [`${root}/catalogue.json`, catalogueOf(pack)],
    [`${root}/items.json`, itemsBundleOf(pack)],
    [`${root}/lessons.json`, lessonsBundleOf(pack)], // takes the place of the author's file of that name
    [`${root}/programmes.json`, programmesBundleOf(pack)], // so does this
    [`${root}/pinyin/catalogue.json`, pinyinTable(lowerGradeWordings(pack.scenarios.map(({ title, summary }) => ({ title, summary }))), corrections)],
    [`${root}/pinyin/items.json`, pinyinTable(lowerGradeWordings(pack.items.filter(isLowerGrade)), corrections)],
  ]);
  for (const scenario of pack.scenarios) {
    const debrief = debriefBundleOf(pack, scenario);
    files.set(`${root}/scenario/${scenario.id}.json`, scenarioBundleOf(pack, scenario));
    files.set(`${root}/debrief/${scenario.id}.json`, debrief);
    // The round is played with its scenario, so its items need their pinyin there whatever their own stages.
    if (isLowerGrade(scenario)) files.set(`${root}/pinyin/${scenario.id}.json`, pinyinTable(lowerGradeWordings([scenario, ...debrief.items]), corrections));
  }
  return new Map([...files].map(([name, value]) => [name, JSON.stringify(value)]));
}

function isLowerGrade({ stages }: { readonly stages: readonly string[] }): boolean {
  return stages.includes('primary-low');
}

/** The Chinese words as lower-grade mode shows them: the simple ones where there are any. */
function* lowerGradeWordings(values: readonly unknown[]): Generator<string> {
  for (const { text } of textsOf(values, '')) yield text['zh-simple'] ?? text['zh'] ?? '';
}
