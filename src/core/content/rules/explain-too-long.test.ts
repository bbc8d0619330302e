import { expect, test } from 'vitest';
import { buildItem, buildPack, buildText } from '#testing/build-pack.ts';
import { explainTooLong } from './explain-too-long.ts';

test('allows ninety characters and refuses one more', () => {
  const withLength = (length: number) => buildPack({ items: [buildItem({ explain: buildText('一'.repeat(length)) })] });
  expect([...explainTooLong(withLength(90))]).toEqual([]);
  expect([...explainTooLong(withLength(91))].map(({ path }) => path)).toEqual(['items[0].explain.zh']);
});
