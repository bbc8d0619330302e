import { expect, test } from 'vitest';
import { buildScenario, buildScene } from '#testing/build-pack.ts';
import { view } from '../play/view.ts';
import { sceneAlone, storyOf } from './story-of.ts';

const other = buildScene({ id: 'call', channel: 'phone-call' });
const story = buildScenario({ scenes: [buildScene(), other] });
const scenarios = new Map([[story.id, story]]);

test('a story is told whole, and a scene alone to its last line with nothing to decide', () => {
  expect(storyOf({ type: 'scenario', packId: 'tiny', scenario: story.id }, { scenarios })).toBe(story);
  const alone = storyOf({ type: 'scene', packId: 'tiny', scenario: story.id, scene: 'call' }, { scenarios });
  if (!alone) throw new Error('the story has this scene');
  const told = view(alone, [{ type: 'started', scenario: story.id }]);
  expect(told).toMatchObject({ phase: 'telling', scene: { id: 'call' }, beatsLeft: 0, decision: null });
  expect(view(alone, [{ type: 'started', scenario: story.id }, { type: 'advanced' }]).phase).toBe('ended');
});

test('there is none where the pack holds neither the story nor the scene, and in parts that tell none', () => {
  expect(storyOf({ type: 'scenario', packId: 'tiny', scenario: 'gone' }, { scenarios })).toBeNull();
  expect(storyOf({ type: 'scene', packId: 'tiny', scenario: 'gone', scene: 'call' }, { scenarios })).toBeNull();
  expect(sceneAlone(story, 'gone')).toBeNull();
  expect(storyOf({ type: 'case', packId: 'tiny', scenario: story.id }, { scenarios })).toBeNull();
  expect(storyOf(undefined, { scenarios })).toBeNull();
});
