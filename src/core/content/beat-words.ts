import type { Beat } from './beat.schema.ts';
import { textsOf } from './texts-of.ts';

/**
 * The wordings a beat shows in a language, in the order they are shown. For the simple variant of a language
 * (`zh-simple`) the full wording stands in where there is none, as on the screen.
 */
export function wordsOfBeat(beat: Beat, language: string): readonly string[] {
  const { cues: _, ...shown } = beat;
  const full = language.replace(/-simple$/, '');
  const words = [...textsOf(shown, '')].map(({ text }) => text[language] ?? text[full] ?? '');
  return 'domain' in beat ? [...words, beat.domain] : words;
}
