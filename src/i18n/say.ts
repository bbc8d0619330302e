// First-load module: keep it small.
import { signal } from '@preact/signals';
import { language } from './texts.ts';

/** Words of a pack, by language tag. The same shape as core's Text. */
type Words = Readonly<Record<string, string>>;

/** Whether lower-grade mode is on: shorter wording, pinyin, read aloud. */
export const lowerGrade = signal(false);

/** The words to show for a pack's text: in the language on screen, the shorter wording in lower-grade mode, Chinese where all else is missing. */
export function say(text: Words): string {
  const tag = language.value;
  return (lowerGrade.value ? text[`${tag}-simple`] : undefined) ?? text[tag] ?? text['zh'] ?? Object.values(text)[0] ?? '';
}
