import { clearCustomDict, customPinyin, pinyin } from 'pinyin-pro';
import { EVERYDAY_READINGS } from './everyday-readings.ts';

/** Pinyin of texts in the compact form of the app: text → syllables separated by spaces, one for each character, `-` where there is none. */
export type PinyinTable = Record<string, string>;

const HAN = /\p{Script=Han}/u;

/**
 * The pinyin of each text, with tone marks. Characters of several sounds are told apart by the words around
 * them; the everyday readings win over that, and `corrections` (word → syllables separated by spaces) over both.
 * Texts without Chinese are left out.
 */
export function pinyinTable(texts: Iterable<string>, corrections: Readonly<Record<string, string>> = {}): PinyinTable {
  customPinyin({ ...EVERYDAY_READINGS, ...corrections });
  const table: PinyinTable = {};
  for (const text of texts) if (HAN.test(text)) table[text] ??= syllablesOf(text);
  clearCustomDict(['pinyin']); // the dictionary is global: what one pack corrects must not reach the next
  return table;
}

/** One syllable for each UTF-16 unit, because the page counts its characters so; pinyin-pro counts code points. */
function syllablesOf(text: string): string {
  const syllables = pinyin(text, { type: 'all' }).flatMap(({ origin, pinyin: syllable }) => {
    const isHan = HAN.test(origin) && syllable !== '' && syllable !== origin;
    return [...origin].flatMap((character, index) => [isHan && index === 0 ? syllable : '-', ...Array<string>(character.length - 1).fill('-')]);
  });
  if (syllables.length !== text.length) throw new Error(`pinyin: ${syllables.length} syllables for the ${text.length} characters of “${text}”`);
  return syllables.join(' ');
}
