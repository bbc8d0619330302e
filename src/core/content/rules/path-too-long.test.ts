import { expect, test } from 'vitest';
import { buildBeat, buildChoice, buildPack, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { longestPath, pathTooLong } from './path-too-long.ts';

const beats = (count: number) => Array.from({ length: count }, (_, index) => buildBeat({ id: `b${index}` }));

test('allows forty beats and decisions and refuses the forty-first', () => {
  const withBeats = (count: number) => buildPack({ scenarios: [buildScenario({ scenes: [buildScene({ beats: beats(count) })] })] });
  expect([...pathTooLong(withBeats(39))]).toEqual([]);
  expect([...pathTooLong(withBeats(40))].map(({ code }) => code)).toEqual(['path-too-long']);
});

test('counts the longest way, and each scene of a loop once', () => {
  const decision = { id: 'what-now', prompt: buildText('怎么办？'), choices: [buildChoice({ to: { scene: 'side' } }), buildChoice({ id: 'end' })] };
  const scenes = [buildScene({ beats: beats(3), then: { decision } }), buildScene({ id: 'side', beats: beats(5), then: { scene: 'chat' } })];
  expect(longestPath(buildScenario({ scenes }))).toBe(3 + 1 + 5);
});

test('gives up on a tangle of loops instead of never ending', () => {
  const names = Array.from({ length: 12 }, (_, index) => `s${index}`);
  const to = (name: string) => buildChoice({ id: name, to: { scene: name } });
  const scenes = names.map((id) => buildScene({ id, then: { decision: { id, prompt: buildText('？'), choices: names.map(to) } } }));
  expect(longestPath(buildScenario({ start: 's0', scenes }))).toBeUndefined();
});
