import type { Problem } from '../../kernel/read.ts';
import { wordsOfBeat } from '../beat-words.ts';
import type { Beat } from '../beat.schema.ts';
import type { Pack } from '../pack.schema.ts';
import type { Text } from '../text.schema.ts';
import { textsOf } from '../texts-of.ts';

/**
 * The quoted part of a flag or proof is marked on the beat itself, so it must stand there word for word, in
 * each language in which it is given.
 */
export function* quoteNotFound(pack: Pack): Generator<Problem> {
  for (const [s, { scenes }] of pack.scenarios.entries()) {
    for (const [c, { beats }] of scenes.entries()) yield* inBeats(beats, `scenarios[${s}].scenes[${c}].beats`);
  }
  for (const [i, { beats }] of pack.items.entries()) yield* inBeats(beats, `items[${i}].beats`);
}

function* inBeats(beats: readonly Beat[], path: string): Generator<Problem> {
  for (const [b, beat] of beats.entries()) {
    for (const [c, { quote }] of (beat.cues ?? []).entries()) {
      if (!quote) continue;
      for (const language of languagesOf(quote, beat)) {
        const words = quote[language] ?? quote[fullOf(language)] ?? '';
        if (wordsOfBeat(beat, language).some((text) => text.includes(words))) continue;
        yield {
          code: 'quote-not-found',
          path: `${path}[${b}].cues[${c}].quote.${language}`,
          message: `“${words}” does not stand in the "${language}" wording of this beat, so it can't be marked`,
        };
      }
    }
  }
}

/** In lower-grade mode the simple wording is on the screen wherever there is one, so the quote must stand in it too. */
function languagesOf(quote: Text, beat: Beat): ReadonlySet<string> {
  const given = Object.keys(quote);
  const simple = given.map((language) => `${fullOf(language)}-simple`);
  const { cues: _, ...shown } = beat;
  return new Set([...given, ...simple.filter((language) => [...textsOf(shown, '')].some(({ text }) => text[language] !== undefined))]);
}

function fullOf(language: string): string {
  return language.replace(/-simple$/, '');
}
