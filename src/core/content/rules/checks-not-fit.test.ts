import { expect, test } from 'vitest';
import { buildItem, buildPack, buildText } from '#testing/build-pack.ts';
import { checksNotFit } from './checks-not-fit.ts';

const check = (id: string, good: boolean) => ({ id, good, text: buildText('打电话'), shows: buildText('是假的') });
const found = (fields: Parameters<typeof buildItem>[0]) => [...checksNotFit(buildPack({ items: [buildItem(fields)] }))].length;

test('finds nothing where an unsettled item has a good and a bad check and a settled one has none', () => {
  expect(found({ settled: false, checks: [check('a', true), check('b', false)] })).toBe(0);
  expect(found({})).toBe(0);
});

test('finds an unsettled item without checks, without a good one, without a bad one', () => {
  expect(found({ settled: false })).toBe(2);
  expect(found({ settled: false, checks: [check('a', false), check('b', false)] })).toBe(1);
  expect(found({ settled: false, checks: [check('a', true), check('b', true)] })).toBe(1);
});

test('finds checks on a settled item', () => {
  expect(found({ checks: [check('a', true), check('b', false)] })).toBe(1);
});
