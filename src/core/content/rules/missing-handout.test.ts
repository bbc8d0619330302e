import { expect, test } from 'vitest';
import { buildPack, buildScenario } from '#testing/build-pack.ts';
import { buildHandout, buildStagedPack } from '#testing/build-programmes.ts';
import { missingHandout } from './missing-handout.ts';

test('finds nothing in a sound pack, with programmes or without', () => {
  expect([...missingHandout(buildStagedPack()), ...missingHandout(buildPack())]).toEqual([]);
});

test('finds a story without a handout, and a story with two', () => {
  const pack = { ...buildStagedPack({ handouts: [buildHandout(), buildHandout()] }), scenarios: [buildScenario(), buildScenario({ id: 'other-story' })] };
  expect([...missingHandout(pack)].map(({ code, path }) => `${code} ${path}`)).toEqual([
    'duplicate-handout programmes.handouts[1].scenario',
    'missing-handout programmes.handouts',
  ]);
});
