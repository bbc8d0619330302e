import { signal } from '@preact/signals';
import { lowerGrade } from './say.ts';
import { language } from './texts.ts';

/** Syllables by text: one for each character, `-` where there is none. Made at build time. */
export type PinyinTable = Readonly<Record<string, string>>;

const tables = signal<PinyinTable>({});

/** Adds the pinyin of a pack or of the interface. */
export function addPinyin(table: PinyinTable): void {
  tables.value = { ...tables.value, ...table };
}

/** The syllables of a text, one for each character, or null when none are shown. */
export function pinyinOf(text: string): readonly string[] | null {
  if (!lowerGrade.value || language.value !== 'zh') return null;
  const line = tables.value[text];
  return line === undefined ? null : line.split(' ');
}
