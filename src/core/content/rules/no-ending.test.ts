import { expect, test } from 'vitest';
import { buildChoice, buildPack, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { noEnding } from './no-ending.ts';

test('finds nothing in a sound pack', () => {
  expect([...noEnding(buildPack())]).toEqual([]);
});

test('finds a loop without an exit, and the path that leads into it', () => {
  const scenes = [
    buildScene({ then: { scene: 'round' } }),
    buildScene({ id: 'round', then: { scene: 'again' } }),
    buildScene({ id: 'again', then: { scene: 'round' } }),
  ];
  expect([...noEnding(buildPack({ scenarios: [buildScenario({ scenes })] }))].map(({ code, path }) => `${code} ${path}`)).toEqual([
    'path-without-ending scenarios[0].scenes[0].then',
    'loop-without-exit scenarios[0].scenes[1].then',
    'loop-without-exit scenarios[0].scenes[2].then',
  ]);
});

test('lets a loop stand that has an exit', () => {
  const choices = [buildChoice({ id: 'again', to: { scene: 'chat' } }), buildChoice()];
  const scenes = [buildScene({ then: { decision: { id: 'what-now', prompt: buildText('怎么办？'), choices } } })];
  expect([...noEnding(buildPack({ scenarios: [buildScenario({ scenes })] }))]).toEqual([]);
});
