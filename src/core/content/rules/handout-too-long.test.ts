import { expect, test } from 'vitest';
import { buildText } from '#testing/build-pack.ts';
import { buildHandout, buildStagedPack } from '#testing/build-programmes.ts';
import { handoutTooLong } from './handout-too-long.ts';

const withLength = (what: number, ask: number) =>
  buildStagedPack({ handouts: [buildHandout({ what: buildText('一'.repeat(what)), ask: buildText('一'.repeat(ask)) })] });

test('allows 120 characters of what happened and 40 of a question, and refuses one more', () => {
  expect([...handoutTooLong(withLength(120, 40))]).toEqual([]);
  expect([...handoutTooLong(withLength(121, 41))].map(({ path }) => path)).toEqual(['programmes.handouts[0].what.zh', 'programmes.handouts[0].ask.zh']);
});
