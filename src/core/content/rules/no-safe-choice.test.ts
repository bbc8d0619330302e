import { expect, test } from 'vitest';
import { buildChoice, buildPack, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { noSafeChoice } from './no-safe-choice.ts';

test('finds nothing in a sound pack', () => {
  expect([...noSafeChoice(buildPack())]).toEqual([]);
});

test('finds a decision at which everything is wrong', () => {
  const choices = [buildChoice({ kind: 'risky' }), buildChoice({ id: 'b', kind: 'costly' })];
  const scenes = [buildScene({ then: { decision: { id: 'what-now', prompt: buildText('怎么办？'), choices } } })];
  expect([...noSafeChoice(buildPack({ scenarios: [buildScenario({ scenes })] }))].map(({ code }) => code)).toEqual(['no-safe-choice']);
});
