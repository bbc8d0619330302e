import { expect, test } from 'vitest';
import type { Item } from '../item.schema.ts';
import { buildGenuineItem, buildItem } from '#testing/build-pack.ts';
import { buildForms, buildTaughtPack } from '#testing/build-lessons.ts';
import { formsNotEqual } from './forms-not-equal.ts';

const messages = (fields: Parameters<typeof buildForms>[0], items: readonly Item[] = []) =>
  [...formsNotEqual(buildTaughtPack({ forms: [buildForms(fields)] }, items))].map(({ path, message }) => `${path}: ${message}`);

test('finds nothing in a sound pack', () => {
  expect(messages({})).toEqual([]);
});

test('finds forms of unequal length', () => {
  expect(messages({ a: ['s1', 'g1', 's2', 'g2', 's4', 'g4'], b: ['s3', 'g3', 'refund-fake', 'refund-real'] })).toEqual([
    'lessons.forms[0]: form a has 6 items and form b 4',
  ]);
});

test('finds forms of which the genuine are not half', () => {
  expect(messages({ a: ['s1', 's2', 'refund-fake', 'g1'], b: ['s3', 's4', 'g3', 'g4'] })).toEqual([
    'lessons.forms[0].a: 1 of 4 items are genuine; it must be half',
    expect.stringContaining('truth and difficulty'),
  ]);
});

test('finds forms of unequal grade', () => {
  expect(messages({}, [buildGenuineItem({ id: 'g1', difficulty: 3 })])).toEqual([
    'lessons.forms[0]: form b must match form a in truth and difficulty; it has none for: genuine of difficulty 3',
  ]);
});

test('allows a quarter of the items to be of another fraud type, and no more', () => {
  const other = [buildItem({ id: 's1', fraudType: 'loan' }), buildItem({ id: 's2', fraudType: 'credit' })];
  expect(messages({}, other.slice(0, 1))).toEqual([]);
  expect(messages({}, other)).toEqual([
    'lessons.forms[0]: form b must match form a in truth and fraud type but for 1 items; it has none for: scam loan, scam credit',
  ]);
});

test('says nothing of forms whose items are not there', () => {
  expect(messages({ a: ['s1', 'g1', 's2', 'gone'] })).toEqual([]);
});
