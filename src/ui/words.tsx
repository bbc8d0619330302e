import type { JSX } from 'preact';
import { pinyinOf } from '#i18n/pinyin.ts';
import { say } from '#i18n/say.ts';
import { Ruby } from './ruby.tsx';

/** Words of a pack in the language on screen, with pinyin in lower-grade mode, and with the quoted parts marked. */
export function Words({ text, quotes = NONE }: { text: Readonly<Record<string, string>>; quotes?: readonly Readonly<Record<string, string>>[] }): JSX.Element {
  const words = say(text);
  const marks = quotes.map(say).map((quote) => [words.indexOf(quote), quote.length] as const);
  return <Ruby text={words} syllables={pinyinOf(words)} marks={marks.filter(([start, length]) => start >= 0 && length > 0)} />;
}

const NONE: readonly Readonly<Record<string, string>>[] = [];
