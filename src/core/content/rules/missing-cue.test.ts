import { expect, test } from 'vitest';
import { buildBeat, buildGenuineItem, buildItem, buildPack, buildScenario, buildScene } from '#testing/build-pack.ts';
import { missingCue } from './missing-cue.ts';

test('finds nothing in a sound pack', () => {
  expect([...missingCue(buildPack())]).toEqual([]);
});

test('finds a scam without a flag, and a genuine and a mixed scenario without a proof', () => {
  const scenarios = [buildScenario({ scenes: [buildScene({ beats: [buildBeat()] })] }), buildScenario({ truth: 'genuine' }), buildScenario({ truth: 'mixed' })];
  expect([...missingCue(buildPack({ scenarios }))].map(({ path }) => path)).toEqual(['scenarios[0].scenes', 'scenarios[1].scenes', 'scenarios[2].scenes']);
});

test('asks a settled item for its cue and an unsettled one for none', () => {
  const beats = [buildBeat()];
  const items = [buildItem({ beats }), buildGenuineItem({ beats }), buildItem({ beats, settled: false })];
  expect([...missingCue(buildPack({ items }))].map(({ path }) => path)).toEqual(['items[0].beats', 'items[1].beats']);
});
