// First-load module: keep it small. The only door to i18next.
import { signal } from '@preact/signals';
import i18next from 'i18next';
import { languageOf } from './languages.ts';

/** The language on screen. Components that call `t` or `say` redraw when it changes. */
export const language = signal('zh');
/** Raised when more texts have arrived. */
const arrived = signal(0);
/** Texts without slots, by language and key: a scene asks for the same ones at every step. Emptied when more arrive. */
const told = new Map<string, string>();
const asked = new Map<string, Promise<void>>();
const files = new Set<string>();
/** The language asked for last: a slower answer to an earlier wish must not undo it. */
let wished = language.value;

/** Starts i18next with no texts; `loadTexts` brings them. */
export async function startTexts(tag: string): Promise<void> {
  language.value = wished = languageOf(tag).tag;
  await i18next.init({
    lng: language.value,
    fallbackLng: 'zh',
    ns: [],
    resources: {},
    keySeparator: false,
    nsSeparator: ':',
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' }, // Preact escapes; slots read {name}
    returnNull: false,
  });
}

/**
 * Loads a file of public/locales for the language on screen; resolves when its keys can be used. A file holds sections
 * of keys, and each belongs to whoever the app is for: one file is quicker on a slow network than its sections would be.
 */
export function loadTexts(file: string): Promise<void> {
  files.add(file);
  return textsOnce(language.value, file);
}

/** Changes the language once all texts in use are there in the new one; rejects, and changes nothing, when they can't be had. */
export async function changeLanguage(tag: string): Promise<void> {
  const next = languageOf(tag).tag;
  wished = next;
  if (next === language.value) return;
  // A screen that opens meanwhile brings texts of its own.
  for (let count = -1; count !== files.size;) {
    count = files.size;
    await Promise.all([...files].map((file) => textsOnce(next, file)));
  }
  if (wished !== next) return;
  language.value = next;
  await i18next.changeLanguage(next);
}

/** A text of the interface. Keys say which section, where and what, as in shell:start. */
export function t(key: string, slots?: Record<string, string | number>): string {
  void arrived.value; // redraw when texts arrive
  const lng = language.value;
  if (slots) return i18next.t(key, { lng, ...slots });
  const name = `${lng} ${key}`;
  const text = told.get(name) ?? i18next.t(key, { lng });
  told.set(name, text);
  return text;
}

/** The text of a key as it is written, with its slots still open: what the table of pinyin knows it by. */
export function templateOf(key: string, slots: Record<string, string | number> = {}): string {
  void arrived.value;
  return i18next.t(key, { lng: language.value, ...slots, skipInterpolation: true });
}

/** The syllables of a text with its slots filled, from those of the text as it is written. What fills a slot has none. */
export function slotted(template: string, syllables: readonly string[], slots: Record<string, string | number>): string[] {
  const filled: string[] = [];
  let place = 0;
  for (const part of template.split(/(\{[a-z]+\})/)) {
    const value = part.startsWith('{') ? slots[part.slice(1, -1)] : undefined;
    if (value === undefined) filled.push(...syllables.slice(place, place + part.length));
    else filled.push(...Array<string>(String(value).length).fill('-'));
    place += part.length;
  }
  return filled;
}

/** Fetches a file unless it is here or under way. One that could not be had is asked for again the next time. */
function textsOnce(tag: string, file: string): Promise<void> {
  const name = `${tag}/${file}`;
  const loading = asked.get(name) ?? fetchTexts(tag, file);
  asked.set(name, loading);
  loading.catch(() => asked.delete(name));
  return loading;
}

async function fetchTexts(tag: string, file: string): Promise<void> {
  const answer = await fetch(`./locales/${tag}/${file}.json`);
  if (!answer.ok) throw new Error(`No texts: ${tag}/${file}`);
  const sections: Readonly<Record<string, Record<string, string>>> = await answer.json(); // our own file, checked by locales.test.ts
  for (const [section, texts] of Object.entries(sections)) i18next.addResourceBundle(tag, section, texts);
  told.clear();
  arrived.value += 1;
}
