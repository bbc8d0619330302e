import { expect, test } from 'vitest';
import { buildBeat, buildEnding, buildPack, buildScenario, buildScene } from '#testing/build-pack.ts';
import { unreachable } from './unreachable.ts';

test('finds nothing in a sound pack', () => {
  expect([...unreachable(buildPack())]).toEqual([]);
});

test('finds a scene and an ending that no way leads to', () => {
  const scenario = buildScenario({
    scenes: [buildScene(), buildScene({ id: 'island', beats: [buildBeat()], then: { ending: 'lost' } })],
    endings: [...buildScenario().endings, buildEnding({ id: 'never', result: 'stopped' })],
  });
  expect([...unreachable(buildPack({ scenarios: [scenario] }))].map(({ path }) => path)).toEqual(['scenarios[0].scenes[1]', 'scenarios[0].endings[2]']);
});

test('lets a lost ending stand that nobody has to reach', () => {
  const scenario = buildScenario({ endings: [...buildScenario().endings, buildEnding({ id: 'worse', result: 'lost' })] });
  expect([...unreachable(buildPack({ scenarios: [scenario] }))]).toEqual([]);
});
