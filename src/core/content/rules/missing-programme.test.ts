import { expect, test } from 'vitest';
import { buildPack } from '#testing/build-pack.ts';
import { buildProgrammes, buildStagedPack } from '#testing/build-programmes.ts';
import { missingProgramme } from './missing-programme.ts';

test('finds nothing in a pack with a programme of each length for each audience, and in one without programmes', () => {
  expect([...missingProgramme(buildStagedPack()), ...missingProgramme(buildPack()), ...missingProgramme(buildStagedPack({ programmes: [] }))]).toEqual([]);
});

test('names each audience and length for which there is none', () => {
  const { programmes } = buildProgrammes();
  const some = programmes.filter(({ id }) => id !== 'family-40' && id !== 'primary-10');
  expect([...missingProgramme(buildStagedPack({ programmes: some }))].map(({ message }) => message)).toEqual([
    'there is no programme of 10 minutes for "primary"',
    'there is no programme of 40 minutes for "family"',
  ]);
});
