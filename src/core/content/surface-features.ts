import type { Beat } from './beat.schema.ts';
import { wordsOfBeat } from './beat-words.ts';
import type { Item } from './item.schema.ts';
import { lengthOf } from './texts-of.ts';

/** What can be seen of an item without understanding it. The order is that of {@link featuresOf}. */
export const FEATURES = [
  'length',
  'situation length',
  'digits',
  'links',
  'punctuation',
  'exclamation marks',
  'question marks',
  'polite words',
  'amount of money',
  'beats',
  'urgent words',
] as const;

const POLITE = /请|您|谢谢|麻烦|你好|感谢|抱歉|对不起|祝/g;
const URGENT = /立即|马上|尽快|立刻|赶紧|赶快|今天|今晚|最后|过期|分钟|限时|否则|逾期|快点|截止/g;
const MONEY = /(\d+(?:[.,]\d+)*)\s*(万)?\s*(?:元|块|角|万)/g;

/** The surface of an item's Chinese wording, as numbers. */
export function featuresOf({ beats, situation, title, subtitle }: Item): readonly number[] {
  const words = [title['zh'] ?? '', subtitle?.['zh'] ?? '', ...beats.flatMap((beat) => wordsOfBeat(beat, 'zh'))].join('\n');
  return [
    lengthOf(words),
    lengthOf(situation['zh'] ?? ''),
    count(words, /\d/g),
    beats.filter(({ type }) => type === 'link').length + count(beats.flatMap(sayings).join('\n'), /\.example/g),
    count(words, /\p{P}/gu),
    count(words, /[!！]/g),
    count(words, /[?？]/g),
    count(words, POLITE),
    Math.log1p(largestAmount(words, beats)),
    beats.length,
    count(words, URGENT),
  ];
}

function count(words: string, form: RegExp): number {
  return words.match(form)?.length ?? 0;
}

/** The words of a beat that is not a link: a link's own address is counted as the link. */
function sayings(beat: Beat): readonly string[] {
  return beat.type === 'link' ? [] : wordsOfBeat(beat, 'zh');
}

/** The largest sum of money in sight, in yuan. */
function largestAmount(words: string, beats: readonly Beat[]): number {
  const named = [...words.matchAll(MONEY)].map(([all, digits = '']) => Number(digits.replace(/,/g, '')) * (all.includes('万') ? 10_000 : 1));
  const paid = beats.flatMap((beat) => (beat.type === 'money' ? [beat.fen / 100] : []));
  return Math.max(0, ...named, ...paid);
}
