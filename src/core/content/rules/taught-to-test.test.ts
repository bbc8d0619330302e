import { expect, test } from 'vitest';
import type { PlanStep } from '../lessons.schema.ts';
import { buildForms, buildLessons, buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
import { buildStagedPack } from '#testing/build-programmes.ts';
import { taughtToTest } from './taught-to-test.ts';

const before: PlanStep = { type: 'before', forms: 'junior-forms' };
const after: PlanStep = { type: 'after', forms: 'junior-forms' };

test('finds nothing in a sound pack', () => {
  expect([...taughtToTest(buildTaughtPack())]).toEqual([]);
});

test('finds an item of the forms that is practised in between', () => {
  const plan = buildPlan({ steps: [before, { type: 'practice', items: ['s3', 'refund-real'] }, after] });
  expect([...taughtToTest(buildTaughtPack({ plans: [plan] }))].map(({ path }) => path)).toEqual(['lessons.plans[0].steps[1]']);
});

test('finds an item of the forms, and the twin of one, in the round of a story', () => {
  const pack = buildTaughtPack({ forms: [buildForms({ a: ['refund-fake', 'g1', 's2', 'g2'] })], plans: [buildPlan()] });
  expect([...taughtToTest(pack)].map(({ message }) => message)).toEqual([
    'this step shows "refund-fake" which is asked before or after',
    'this step shows "refund-real", the twin of "refund-fake", which is asked before or after',
  ]);
});

test('finds an item of the forms, or the twin of one, among the twins of a programme', () => {
  const pack = buildStagedPack();
  for (const item of ['refund-fake', 'refund-real']) {
    const lessons = buildLessons({ forms: [buildForms({ a: [item, 'g1', 's2', 'g2'] })], plans: [] });
    expect(
      [...taughtToTest({ ...pack, lessons })].map(({ path }) => path),
      item,
    ).toEqual(['programmes.programmes[0].steps[5]']);
  }
});

test('lets a programme tell a story whose round has an item of the forms: on stage a story has no round', () => {
  const lessons = buildLessons({ forms: [buildForms({ a: ['refund-fake', 'g1', 's2', 'g2'] })], plans: [] });
  const pack = buildStagedPack();
  const programmes = pack.programmes?.programmes.map((one) => ({ ...one, steps: one.steps.filter(({ type }) => type !== 'twins') })) ?? [];
  expect([...taughtToTest({ ...pack, lessons, programmes: { programmes, handouts: [] } })]).toEqual([]);
});
