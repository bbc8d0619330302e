import { expect, test } from 'vitest';
import { buildForms, buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
import { missingForms } from './missing-forms.ts';

test('finds nothing in a sound pack', () => {
  expect([...missingForms(buildTaughtPack())]).toEqual([]);
});

test('finds forms asked before and after that are not there', () => {
  const pack = buildTaughtPack({ forms: [buildForms({ id: 'others' })], plans: [buildPlan()] });
  expect([...missingForms(pack)].map(({ path }) => path)).toEqual(['lessons.plans[0].steps[0].forms', 'lessons.plans[0].steps[2].forms']);
});
