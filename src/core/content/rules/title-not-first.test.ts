import { expect, test } from 'vitest';
import { buildHandsVote, buildProgramme, buildStagedPack, buildTitleCard } from '#testing/build-programmes.ts';
import { titleNotFirst } from './title-not-first.ts';

test('finds nothing in a sound pack', () => {
  expect([...titleNotFirst(buildStagedPack())]).toEqual([]);
});

test('finds a programme that begins with something else, or with another card', () => {
  const late = buildProgramme({ steps: [buildHandsVote(), buildTitleCard()] });
  const farewell = buildProgramme({ steps: [buildTitleCard({ kind: 'farewell' })] });
  expect([...titleNotFirst(buildStagedPack({ programmes: [late, farewell] }))].map(({ path }) => path)).toEqual([
    'programmes.programmes[0].steps[0]',
    'programmes.programmes[1].steps[0]',
  ]);
});
