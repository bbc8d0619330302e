import { expect, test } from 'vitest';
import { buildForms } from '#testing/build-lessons.ts';
import { buildProgramme } from '#testing/build-programmes.ts';
import type { LocalCase } from './activity.ts';
import { planVisit, type VisitSetting } from './plan-visit.ts';

const CASE: LocalCase = { title: '刷单', publisher: '城南派出所', date: '2026年3月', facts: '本月辖区接报两起。' };
const SETTING: VisitSetting = { packId: 'tiny', forms: [buildForms()], station: '城南派出所', cases: [CASE], visit: 'one' };
const programme = buildProgramme();

test('a programme becomes its parts in their order, each with its note and its minutes beside it', () => {
  const { plan, visit } = planVisit(programme, SETTING);
  expect(plan.map((part) => (part.type === 'round' ? part.form : part.type))).toEqual(programme.steps.map(({ type }) => type));
  expect(visit.parts).toEqual(programme.steps.map(({ note, minutes }) => ({ note: note ?? null, minutes })));
  expect(visit).toMatchObject({ programme: programme.title, minutes: programme.minutes, station: '城南派出所' });
});

test('the notes stay beside the plan: nothing of them is in what the hall sees', () => {
  expect(JSON.stringify(planVisit(programme, SETTING).plan)).not.toContain('note');
});

test('before and after are two parallel forms, never the same one', () => {
  const rounds = planVisit(programme, SETTING).plan.flatMap((part) => (part.type === 'round' ? [part.items] : []));
  expect(rounds.map((items) => [...items]).sort()).toEqual([buildForms().a, buildForms().b].sort());
});

test('a part that has nothing to show is left out with what stood beside it', () => {
  const { plan, visit } = planVisit(programme, { ...SETTING, forms: [], cases: [] });
  expect(plan.some(({ type }) => type === 'round' || type === 'local')).toBe(false);
  expect(visit.parts).toHaveLength(plan.length);
});

test('the station’s cases are taken along as they are when the visit begins', () => {
  expect(planVisit(programme, SETTING).plan).toContainEqual({ type: 'local', cases: [CASE] });
});
