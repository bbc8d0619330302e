import { expect, test } from 'vitest';
import { pinyinTable } from './pinyin-table.ts';

test('gives one syllable for each character, counted as the page counts them', () => {
  const words = '点QQ群😀！𠮷';
  const syllables = (pinyinTable([words])[words] ?? '').split(' ');
  expect(syllables).toHaveLength(words.length);
  expect(syllables.slice(0, 5)).toEqual(['diǎn', '-', '-', 'qún', '-']);
});

test('tells sounds apart by the words around them', () => {
  expect(pinyinTable(['银行', '行走', '长大', '很长'])).toEqual({ 银行: 'yín háng', 行走: 'xíng zǒu', 长大: 'zhǎng dà', 很长: 'hěn cháng' });
});

test('follows a correction, and forgets it for the next table', () => {
  expect(pinyinTable(['他还了钱'], { 还了: 'huán le' })).toEqual({ 他还了钱: 'tā huán le qián' });
  expect(pinyinTable(['着急'], { 着急: 'zhe jí' })['着急']).toBe('zhe jí');
  expect(pinyinTable(['着急'])['着急']).toBe('zháo jí');
});

test('leaves out texts without Chinese', () => {
  expect(pinyinTable(['QQ 123', ''])).toEqual({});
});
