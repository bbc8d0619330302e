import { describe, expect, it } from 'vitest';
import type { Lessons, Plan } from '#core/content/lessons.schema.ts';
import type { Stage } from '#core/content/stages.ts';
import { boosterPlans } from './booster-plans.ts';

const plan = (id: string, minutes: Plan['minutes'], stage: Stage, steps: Plan['steps'] = [{ type: 'advice' }]): Plan => ({
  id,
  title: { zh: id, en: id },
  stages: [stage],
  minutes,
  steps,
});
const LESSONS: Lessons = {
  forms: [{ id: 'junior-forms', stages: ['junior'], a: ['a-1', 'a-2', 'a-3', 'a-4'], b: ['b-1', 'b-2', 'b-3', 'b-4'] }],
  plans: [
    plan('long', 40, 'senior', [{ type: 'scenario', scenario: 'gift' }]),
    plan('junior-1', 5, 'junior'),
    plan('junior-2', 5, 'junior'),
    plan('senior-1', 5, 'senior'),
  ],
  talks: [],
};
const ids = (plans: readonly (Plan | null)[]) => plans.map((one) => one?.id ?? null);

describe('the plans of the boosters', () => {
  it('are five-minute ones for the stages of the forms that were asked, taking turns', () => {
    const given = [{ type: 'round', form: 'before', packId: 'p', items: ['b-2'] }] as const;
    expect(ids(boosterPlans(LESSONS, given, 4))).toEqual(['junior-1', 'junior-2', 'junior-1', 'junior-2']);
  });

  it('are for those whom the story was for, where no forms were asked', () => {
    expect(ids(boosterPlans(LESSONS, [{ type: 'scenario', packId: 'p', scenario: 'gift' }], 2))).toEqual(['senior-1', 'senior-1']);
  });

  it('are any five-minute ones where it is not known for whom the lesson was, and none where the pack has none', () => {
    expect(ids(boosterPlans(LESSONS, [], 3))).toEqual(['junior-1', 'junior-2', 'senior-1']);
    expect(boosterPlans(null, [], 2)).toEqual([null, null]);
  });
});
