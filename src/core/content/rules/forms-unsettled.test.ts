import { expect, test } from 'vitest';
import { buildItem } from '#testing/build-pack.ts';
import { buildTaughtPack } from '#testing/build-lessons.ts';
import { formsUnsettled } from './forms-unsettled.ts';

test('finds nothing in a sound pack', () => {
  expect([...formsUnsettled(buildTaughtPack())]).toEqual([]);
});

test('finds an item that is not settled by what is seen', () => {
  expect([...formsUnsettled(buildTaughtPack({}, [buildItem({ id: 's4', settled: false })]))].map(({ path }) => path)).toEqual(['lessons.forms[0].b[2]']);
});
