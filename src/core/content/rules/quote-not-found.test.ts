import { expect, test } from 'vitest';
import { buildBeat, buildItem, buildPack, buildText } from '#testing/build-pack.ts';
import { quoteNotFound } from './quote-not-found.ts';

const packWith = (text: Record<string, string>, quote: Record<string, string>) =>
  buildPack({ items: [buildItem({ beats: [buildBeat({ text, cues: [{ flag: 'urgency', quote, why: buildText('催你') }] })] })] });

test('finds nothing where the quote stands in the beat', () => {
  expect([...quoteNotFound(buildPack())]).toEqual([]);
});

test('finds a quote that is not in the beat, language by language', () => {
  expect([...quoteNotFound(packWith(buildText('马上付款', 'Pay now'), buildText('马上付款', 'pay at once')))].map(({ path }) => path)).toEqual([
    'items[0].beats[0].cues[0].quote.en',
  ]);
});

test('looks for the quote in the simple wording too, which is what lower grades see', () => {
  const text = { zh: '请你马上付款给我们', en: 'Pay now', 'zh-simple': '快付钱' };
  expect([...quoteNotFound(packWith(text, buildText('马上付款', 'Pay now')))].map(({ path }) => path)).toEqual(['items[0].beats[0].cues[0].quote.zh-simple']);
  expect([...quoteNotFound(packWith(text, { ...buildText('马上付款', 'Pay now'), 'zh-simple': '快付' }))]).toEqual([]);
});

test('finds quotes in cards, forms and the address of a link', () => {
  const cues = (quote: string) => [{ flag: 'unknown-link' as const, quote: { zh: quote, en: quote }, why: buildText('没见过') }];
  const beats = [
    { type: 'link' as const, id: 'a', from: 'me', title: buildText('点我', 'Tap'), domain: 'gift.example', cues: cues('gift.example') },
    { type: 'card' as const, id: 'b', heading: buildText('礼物', 'Gift'), lines: [{ zh: '送A1', en: 'A1' }], cues: cues('A1') },
  ];
  expect([...quoteNotFound(buildPack({ items: [buildItem({ beats })] }))]).toEqual([]);
});
