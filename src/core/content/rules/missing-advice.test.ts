import { expect, test } from 'vitest';
import { buildHandsVote, buildProgramme, buildStagedPack, buildTitleCard } from '#testing/build-programmes.ts';
import { missingAdvice } from './missing-advice.ts';

test('finds nothing in a sound pack', () => {
  expect([...missingAdvice(buildStagedPack())]).toEqual([]);
});

test('finds a programme that does not say what to do', () => {
  const pack = buildStagedPack({ programmes: [buildProgramme(), buildProgramme({ steps: [buildTitleCard(), buildHandsVote()] })] });
  expect([...missingAdvice(pack)].map(({ path }) => path)).toEqual(['programmes.programmes[1].steps']);
});
