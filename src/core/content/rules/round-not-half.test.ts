import { expect, test } from 'vitest';
import { buildItem, buildPack, buildScenario } from '#testing/build-pack.ts';
import { roundNotHalf } from './round-not-half.ts';

test('finds nothing in a sound pack', () => {
  expect([...roundNotHalf(buildPack())]).toEqual([]);
});

test('finds a round of scams only, and one with an item twice', () => {
  const items = [...buildPack().items, buildItem({ id: 'other' })];
  expect([...roundNotHalf(buildPack({ items, scenarios: [buildScenario({ round: ['refund-fake', 'other'] })] }))].length).toBe(1);
  expect(
    [...roundNotHalf(buildPack({ items, scenarios: [buildScenario({ round: ['refund-real', 'refund-fake', 'refund-fake', 'refund-real'] })] }))].length,
  ).toBe(1);
});
