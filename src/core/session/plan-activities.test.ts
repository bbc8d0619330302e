import { expect, test } from 'vitest';
import { buildForms, buildPlan } from '#testing/build-lessons.ts';
import { planActivities } from './plan-activities.ts';

const FORMS = buildForms();
const roundsOf = (lesson: string) => planActivities('tiny', buildPlan(), [FORMS], lesson).filter((one) => one.type === 'round');

test('a plan becomes its steps in their order, with the pack they come from', () => {
  const activities = planActivities('tiny', buildPlan(), [FORMS], 'one');
  expect(activities.map((one) => (one.type === 'round' ? one.form : one.type))).toEqual(['before', 'scenario', 'after', 'advice']);
  expect(activities[1]).toEqual({ type: 'scenario', packId: 'tiny', scenario: 'fake-service' });
});

test('before and after are the two parallel forms, never the same one', () => {
  for (let lesson = 0; lesson < 50; lesson++) {
    const [before, after] = roundsOf(`lesson ${lesson}`);
    expect([before?.items, after?.items].sort()).toEqual([FORMS.a, FORMS.b].sort());
  }
});

test('which form comes first is drawn from the lesson: the same for the same lesson, each about half the time', () => {
  expect(roundsOf('one')).toEqual(roundsOf('one'));
  const aFirst = Array.from({ length: 400 }, (_, lesson) => roundsOf(`l${lesson}`)[0]?.items === FORMS.a).filter(Boolean).length;
  expect(aFirst).toBeGreaterThan(160);
  expect(aFirst).toBeLessThan(240);
});

test('a step whose forms are not there is left out, and the lesson goes on without it', () => {
  expect(planActivities('tiny', buildPlan(), [], 'one').map(({ type }) => type)).toEqual(['scenario', 'advice']);
});
