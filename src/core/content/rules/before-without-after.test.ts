import { expect, test } from 'vitest';
import type { PlanStep } from '../lessons.schema.ts';
import { buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
import { buildProgramme, buildStagedPack } from '#testing/build-programmes.ts';
import { beforeWithoutAfter } from './before-without-after.ts';

const before: PlanStep = { type: 'before', forms: 'junior-forms' };
const after: PlanStep = { type: 'after', forms: 'junior-forms' };
const story: PlanStep = { type: 'scenario', scenario: 'fake-service' };
const messages = (...steps: PlanStep[]) => [...beforeWithoutAfter(buildTaughtPack({ plans: [buildPlan({ steps })] }))].map(({ message }) => message);

test('allows both in order, and neither', () => {
  expect([...messages(before, story, after), ...messages(story)]).toEqual([]);
});

test('finds one without the other, one twice, and the wrong order', () => {
  for (const steps of [
    [before, story],
    [story, after],
    [before, before, story, after],
    [after, story, before],
  ])
    expect(messages(...steps).length).toBe(1);
});

test('finds other forms after than before, and nothing taught in between', () => {
  expect(messages(before, story, { type: 'after', forms: 'others' })[0]).toContain('must be the same');
  expect(messages(before, after)[0]).toContain('nothing between');
});

test('holds programmes to the same', () => {
  const { steps } = buildProgramme();
  const programmes = [
    buildProgramme(),
    buildProgramme({ steps: steps.filter(({ type }) => type !== 'after') }),
    buildProgramme({ steps: [...steps].reverse() }),
  ];
  expect([...beforeWithoutAfter(buildStagedPack({ programmes }))].map(({ path }) => path)).toEqual([
    'programmes.programmes[1].steps',
    'programmes.programmes[2].steps',
  ]);
});
