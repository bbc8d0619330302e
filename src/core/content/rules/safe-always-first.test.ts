import { expect, test } from 'vitest';
import { buildChoice, buildPack, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { safeAlwaysFirst } from './safe-always-first.ts';

const scene = (id: string, ...kinds: ('safe' | 'risky')[]) =>
  buildScene({ id, then: { decision: { id, prompt: buildText('怎么办？'), choices: kinds.map((kind, index) => buildChoice({ id: `c${index}`, kind })) } } });

test('lets the safe choice be first now and then', () => {
  expect([...safeAlwaysFirst(buildPack({ scenarios: [buildScenario({ scenes: [scene('a', 'safe', 'risky'), scene('b', 'risky', 'safe')] })] }))]).toEqual([]);
});

test('finds a scenario in which it is first every time', () => {
  expect([...safeAlwaysFirst(buildPack({ scenarios: [buildScenario({ scenes: [scene('a', 'safe', 'risky'), scene('b', 'safe', 'risky')] })] }))].length).toBe(
    1,
  );
});
