import { expect, test } from 'vitest';
import { buildItem, buildPack, buildScenario } from '#testing/build-pack.ts';
import { missingSource } from './missing-source.ts';

test('finds nothing in a sound pack', () => {
  expect([...missingSource(buildPack())]).toEqual([]);
});

test('finds a source that a case or an item names and the pack lacks', () => {
  const scenario = buildScenario({ case: { ...buildScenario().case, sources: ['report', 'gone'] } });
  const pack = buildPack({ scenarios: [scenario], items: [buildItem({ sources: ['away'] })] });
  expect([...missingSource(pack)].map(({ path }) => path)).toEqual(['scenarios[0].case.sources[1]', 'items[0].sources[0]']);
});
