import { expect, test } from 'vitest';
import { buildPack, buildText } from '#testing/build-pack.ts';
import { buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
import { buildHandout, buildProgramme, buildStagedPack } from '#testing/build-programmes.ts';
import { missingStory } from './missing-story.ts';

test('finds nothing in a sound pack, with lessons or without', () => {
  expect([...missingStory(buildTaughtPack()), ...missingStory(buildPack())]).toEqual([]);
});

test('finds a story told and a decision talked about that are not there', () => {
  const text = buildText('为什么？', 'Why?');
  const pack = buildTaughtPack({
    plans: [buildPlan({ steps: [{ type: 'advice' }, { type: 'scenario', scenario: 'gone' }] })],
    talks: [
      { scenario: 'away', decision: 'what-now', text },
      { scenario: 'fake-service', decision: 'nothing', text },
      { scenario: 'fake-service', decision: null, text },
    ],
  });
  expect([...missingStory(pack)].map(({ path }) => path)).toEqual([
    'lessons.plans[0].steps[1].scenario',
    'lessons.talks[0].scenario',
    'lessons.talks[1].decision',
  ]);
});

test('finds a story, a scene and a case shown on stage, and a handout’s story, that are not there', () => {
  const steps = [
    { type: 'scenario', minutes: 1, scenario: 'gone' },
    { type: 'scene', minutes: 1, scenario: 'away', scene: 'chat' },
    { type: 'scene', minutes: 1, scenario: 'fake-service', scene: 'nowhere' },
    { type: 'scene', minutes: 1, scenario: 'fake-service', scene: 'chat' },
    { type: 'case', minutes: 1, scenario: 'lost' },
  ] as const;
  const pack = buildStagedPack({ programmes: [buildProgramme({ steps: [...steps] })], handouts: [buildHandout(), buildHandout({ scenario: 'gone' })] });
  expect([...missingStory(pack)].map(({ path }) => path)).toEqual([
    'programmes.programmes[0].steps[0].scenario',
    'programmes.programmes[0].steps[1].scenario',
    'programmes.programmes[0].steps[2].scene',
    'programmes.programmes[0].steps[4].scenario',
    'programmes.handouts[1].scenario',
  ]);
});
