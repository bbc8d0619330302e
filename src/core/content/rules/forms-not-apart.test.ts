import { expect, test } from 'vitest';
import { buildForms, buildTaughtPack } from '#testing/build-lessons.ts';
import { formsNotApart } from './forms-not-apart.ts';

test('finds nothing in a sound pack', () => {
  expect([...formsNotApart(buildTaughtPack())]).toEqual([]);
});

test('finds an item in both forms, and one twice in a form', () => {
  const pack = buildTaughtPack({ forms: [buildForms({ a: ['s1', 'g1', 's2', 's2'], b: ['s3', 'g1', 's4', 'g4'] })] });
  expect([...formsNotApart(pack)].map(({ path }) => path)).toEqual(['lessons.forms[0].a[3]', 'lessons.forms[0].b[1]']);
});

test('finds a twin in the same form and in the other', () => {
  const same = buildForms({ a: ['refund-fake', 'g1', 's2', 'refund-real'] });
  const other = buildForms({ a: ['refund-fake', 'g1', 's2', 'g2'], b: ['s3', 'refund-real', 's4', 'g4'] });
  expect([...formsNotApart(buildTaughtPack({ forms: [same, other] }))].map(({ path }) => path)).toEqual(['lessons.forms[0].a[3]', 'lessons.forms[1].b[1]']);
});
