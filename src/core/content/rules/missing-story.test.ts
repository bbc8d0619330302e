import { expect, test } from 'vitest';
import { buildPack, buildText } from '#testing/build-pack.ts';
import { buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
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
