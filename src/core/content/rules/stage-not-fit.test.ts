import { expect, test } from 'vitest';
import { buildBooster, buildForms, buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
import { buildItem } from '#testing/build-pack.ts';
import { stageNotFit } from './stage-not-fit.ts';

test('finds nothing in a sound pack', () => {
  expect([...stageNotFit(buildTaughtPack())]).toEqual([]);
});

test('finds an item of a form and of a practice that is for other stages', () => {
  const pack = buildTaughtPack({}, [buildItem({ id: 's2', stages: ['senior'] })]);
  expect([...stageNotFit(pack)].map(({ path }) => path)).toEqual(['lessons.forms[0].a[2]', 'lessons.plans[1].steps[0].items[2]']);
});

test('finds a story and forms that are not for every stage of the plan', () => {
  const pack = buildTaughtPack({ forms: [buildForms({ stages: ['junior'] })], plans: [buildPlan({ stages: ['junior', 'senior'] }), buildBooster()] });
  expect([...stageNotFit(pack)].map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'lessons.plans[0].steps[0].forms: "junior-forms" is not for senior',
    'lessons.plans[0].steps[1].scenario: "fake-service" is not for senior',
    'lessons.plans[0].steps[2].forms: "junior-forms" is not for senior',
  ]);
});
