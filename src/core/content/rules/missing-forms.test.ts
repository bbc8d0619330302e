import { expect, test } from 'vitest';
import { buildForms, buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
import { buildStagedPack } from '#testing/build-programmes.ts';
import { missingForms } from './missing-forms.ts';

test('finds nothing in a sound pack', () => {
  expect([...missingForms(buildTaughtPack())]).toEqual([]);
});

test('finds forms asked before and after that are not there', () => {
  const pack = buildTaughtPack({ forms: [buildForms({ id: 'others' })], plans: [buildPlan()] });
  expect([...missingForms(pack)].map(({ path }) => path)).toEqual(['lessons.plans[0].steps[0].forms', 'lessons.plans[0].steps[2].forms']);
});

test('finds forms that a programme asks and that are not there, also where there are no lessons', () => {
  const { lessons: _, ...pack } = buildStagedPack();
  expect([...missingForms(pack)].map(({ path }) => path)).toEqual(['programmes.programmes[0].steps[1].forms', 'programmes.programmes[0].steps[8].forms']);
});
