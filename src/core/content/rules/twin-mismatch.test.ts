import { expect, test } from 'vitest';
import { buildGenuineItem, buildItem, buildPack } from '#testing/build-pack.ts';
import { twinMismatch } from './twin-mismatch.ts';

test('finds nothing in a sound pack', () => {
  expect([...twinMismatch(buildPack())]).toEqual([]);
});

test('finds a twin that does not answer, and twins of the same truth', () => {
  const { twin: _, ...single } = buildGenuineItem();
  expect([...twinMismatch(buildPack({ items: [buildItem(), single] }))].map(({ path }) => path)).toEqual(['items[0].twin']);
  expect([...twinMismatch(buildPack({ items: [buildItem(), buildGenuineItem({ truth: 'scam' })] }))].map(({ path }) => path)).toEqual([
    'items[0].twin',
    'items[1].twin',
  ]);
});
