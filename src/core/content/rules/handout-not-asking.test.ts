import { expect, test } from 'vitest';
import { buildText } from '#testing/build-pack.ts';
import { buildHandout, buildStagedPack } from '#testing/build-programmes.ts';
import { handoutNotAsking } from './handout-not-asking.ts';

test('finds nothing in a sound pack', () => {
  expect([...handoutNotAsking(buildStagedPack())]).toEqual([]);
});

test('finds what does not end as a question, in whichever language', () => {
  const handouts = [buildHandout({ ask: buildText('先问谁？', 'Ask first.') }), buildHandout({ ask: buildText('先问谁', 'Whom first? ') })];
  expect([...handoutNotAsking(buildStagedPack({ handouts }))].map(({ path }) => path)).toEqual([
    'programmes.handouts[0].ask.en',
    'programmes.handouts[1].ask.zh',
  ]);
});
