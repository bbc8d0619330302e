// @vitest-environment node
import { expect, test } from 'vitest';
import { shippedPacks } from '#testing/shipped-pack.ts';
import { itemsOf, lessonsOf } from './lessons-of.ts';
import type { Plan } from './lessons.schema.ts';
import { decisionOf } from './scene-graph.ts';
import type { Stage } from './stages.ts';

// That each lesson is sound is checked like all content. Here: that a teacher of every stage finds what she needs.
const TAUGHT: readonly Stage[] = ['primary-low', 'primary-high', 'junior', 'senior', 'university'];
const [first] = shippedPacks();
if (!first) throw new Error('there is no pack to look at');
const { pack } = first;
const { forms, plans, talks } = lessonsOf(pack);

const plansFor = (stage: Stage, minutes: number): readonly Plan[] => plans.filter((plan) => plan.stages.includes(stage) && plan.minutes === minutes);

test.each(TAUGHT)('%s finds lessons of 15, 25 and 40 minutes that ask before and after, tell a story and end with what to do', (stage) => {
  for (const minutes of [15, 25, 40]) {
    const [plan] = plansFor(stage, minutes);
    const types = plan?.steps.map(({ type }) => type) ?? [];
    expect(types, `${minutes}`).toEqual(expect.arrayContaining(['before', 'scenario', 'after', 'advice']));
    expect(types[types.length - 1], `${minutes}`).toBe('advice');
  }
});

test.each(TAUGHT)('%s finds a review of five minutes for each of the days 3, 10, 28 and 60, none of which spoils its forms', (stage) => {
  const reviews = plansFor(stage, 5);
  expect(reviews.length).toBeGreaterThanOrEqual(4);
  const asked = new Set(forms.filter(({ stages }) => stages.includes(stage)).flatMap(({ a, b }) => [...a, ...b]));
  const shown = itemsOf(
    pack,
    reviews.flatMap(({ steps }) => steps.flatMap((step) => (step.type === 'practice' ? step.items : []))),
  );
  expect(shown.filter(({ id, twin }) => asked.has(id) || (twin !== undefined && asked.has(twin))).map(({ id }) => id)).toEqual([]);
});

test('there is something to talk about after every decision, and at the end of every story', () => {
  for (const { id, scenes } of pack.scenarios) {
    const told = talks.filter(({ scenario }) => scenario === id).map(({ decision }) => decision);
    expect(told, id).toEqual(expect.arrayContaining([...scenes.flatMap((scene) => decisionOf(scene)?.id ?? []), null]));
  }
});

test('two lessons of one stage with different forms share no item, so that a class can take both', () => {
  for (const stage of TAUGHT) {
    const ids = forms.filter(({ stages }) => stages.includes(stage)).flatMap(({ a, b }) => [...a, ...b]);
    expect(new Set(ids).size, stage).toBe(ids.length);
  }
});
