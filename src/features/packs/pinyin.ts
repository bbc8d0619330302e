import { addPinyin } from '#i18n/pinyin.ts';

/** Fetches a table of pinyin and adds it. Without it the text is shown plain, so a failure is silent. */
export async function loadPinyin(path: string): Promise<void> {
  try {
    const answer = await fetch(`./${path}`);
    if (answer.ok) addPinyin(await answer.json());
  } catch {
    // Offline before the first complete visit: the words are there, only without pinyin.
  }
}
