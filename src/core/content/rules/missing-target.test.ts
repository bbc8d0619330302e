import { expect, test } from 'vitest';
import { buildChoice, buildPack, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { missingTarget } from './missing-target.ts';

test('finds nothing in a sound pack', () => {
  expect([...missingTarget(buildPack())]).toEqual([]);
});

test('finds a start, a scene, an ending and a timer choice that are not there', () => {
  const choices = [buildChoice({ to: { scene: 'nowhere' } }), buildChoice({ id: 'other', to: { ending: 'never' } })];
  const decision = { id: 'what-now', prompt: buildText('怎么办？'), choices, timer: { seconds: 10, choice: 'none' } };
  const scenario = buildScenario({ start: 'beginning', scenes: [buildScene({ then: { decision } })] });
  expect([...missingTarget(buildPack({ scenarios: [scenario] }))].map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'scenarios[0].start: there is no scene "beginning"',
    'scenarios[0].scenes[0].then.decision.choices[0].to: there is no scene "nowhere"',
    'scenarios[0].scenes[0].then.decision.choices[1].to: there is no ending "never"',
    'scenarios[0].scenes[0].then.decision.timer.choice: there is no choice "none"',
  ]);
});
