import { expect, test } from 'vitest';
import { buildGenuineItem, buildItem, buildPack } from '#testing/build-pack.ts';
import { itemsUnbalanced } from './items-unbalanced.ts';

const share = (genuine: number, scam: number) =>
  [...itemsUnbalanced(buildPack({ items: [...Array(genuine).fill(buildGenuineItem()), ...Array(scam).fill(buildItem())] }))].length;

test('allows 45 to 55 % genuine items, and a pack without items', () => {
  expect([share(45, 55), share(55, 45), share(0, 0)]).toEqual([0, 0, 0]);
});

test('finds a pack with too few or too many genuine items', () => {
  expect([share(44, 56), share(56, 44), share(0, 3)]).toEqual([1, 1, 1]);
});
