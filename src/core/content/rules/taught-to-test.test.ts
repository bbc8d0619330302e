import { expect, test } from 'vitest';
import type { PlanStep } from '../lessons.schema.ts';
import { buildForms, buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
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
