// First-load module: keep it small.
import { effect, signal } from '@preact/signals';
import { lowerGrade } from './say.ts';
import { language } from './texts.ts';

/** Syllables by text: one for each character, `-` where there is none. Made at build time. */
type PinyinTable = Readonly<Record<string, string>>;

const tables = signal<PinyinTable>({});
const wanted = signal<ReadonlySet<string>>(new Set());
const asked = new Set<string>();

/** Says that a table (an address beside the page) will be needed whenever lower-grade mode is on; it is fetched only then. */
export function wantPinyin(path: string): void {
  wanted.value = new Set([...wanted.peek(), path]);
}

/** Whether pinyin stands above the words at all: in lower-grade mode, in Chinese. */
export function hasPinyin(): boolean {
  return lowerGrade.value && language.value === 'zh';
}

/** The syllables of a text, one for each character, or null when none are shown. */
export function pinyinOf(text: string): readonly string[] | null {
  if (!hasPinyin()) return null;
  const line = tables.value[text];
  return line === undefined ? null : line.split(' ');
}

effect(() => {
  if (!hasPinyin()) return;
  for (const path of wanted.value) if (!asked.has(path)) void fetchTable(path);
});

/** Without its table a text is shown plain, so a failure is silent; it is asked for again the next time something is wanted. */
async function fetchTable(path: string): Promise<void> {
  asked.add(path);
  try {
    const answer = await fetch(`./${path}`);
    if (!answer.ok) throw new Error(`No pinyin: ${path}`);
    const table: PinyinTable = await answer.json();
    tables.value = { ...tables.peek(), ...table };
  } catch {
    asked.delete(path);
  }
}
