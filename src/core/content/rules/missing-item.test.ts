import { expect, test } from 'vitest';
import { buildItem, buildPack, buildScenario } from '#testing/build-pack.ts';
import { missingItem } from './missing-item.ts';

test('finds nothing in a sound pack', () => {
  expect([...missingItem(buildPack())]).toEqual([]);
});

test('finds an item of a round and a twin that are not in the pack', () => {
  const pack = buildPack({ scenarios: [buildScenario({ round: ['refund-fake', 'gone'] })], items: [buildItem({ twin: 'away' })] });
  expect([...missingItem(pack)].map(({ path }) => path)).toEqual(['scenarios[0].round[1]', 'items[0].twin']);
});
