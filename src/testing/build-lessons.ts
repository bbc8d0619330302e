import type { Item } from '#core/content/item.schema.ts';
import type { Forms, Lessons, Plan } from '#core/content/lessons.schema.ts';
import type { Pack } from '#core/content/pack.schema.ts';
import { buildGenuineItem, buildItem, buildPack, buildText } from './build-pack.ts';

/** Two forms of two scams and two genuine things each, equal and apart. */
export function buildForms(fields: Partial<Forms> = {}): Forms {
  return { id: 'junior-forms', stages: ['junior'], a: ['s1', 'g1', 's2', 'g2'], b: ['s3', 'g3', 's4', 'g4'], ...fields };
}

/** A lesson of a quarter of an hour: before, the story, after, advice. */
export function buildPlan(fields: Partial<Plan> = {}): Plan {
  return {
    id: 'junior-15',
    title: buildText('假客服', 'False service'),
    stages: ['junior'],
    minutes: 15,
    steps: [
      { type: 'before', forms: 'junior-forms' },
      { type: 'scenario', scenario: 'fake-service' },
      { type: 'after', forms: 'junior-forms' },
      { type: 'advice' },
    ],
    ...fields,
  };
}

/** A booster of five minutes, some days later. */
export function buildBooster(fields: Partial<Plan> = {}): Plan {
  return buildPlan({ id: 'junior-5', minutes: 5, steps: [{ type: 'practice', items: ['s1', 'g1', 's2', 'g2'] }], ...fields });
}

/** Forms, a lesson, a booster, and something to talk about. */
export function buildLessons(fields: Partial<Lessons> = {}): Lessons {
  return {
    forms: [buildForms()],
    plans: [buildPlan(), buildBooster()],
    talks: [
      { scenario: 'fake-service', decision: 'what-now', text: buildText('哪句话让你起疑？', 'Which words made you wonder?') },
      { scenario: 'fake-service', decision: null, text: buildText('可以问谁？', 'Whom could you ask?') },
    ],
    ...fields,
  };
}

/** A whole valid pack with lessons: that of `buildPack`, and eight items without twins, `s1` to `s4` scams and `g1` to `g4` genuine. */
export function buildTaughtPack(lessons: Partial<Lessons> = {}, items: readonly Item[] = []): Pack {
  const changed = new Set(items.map(({ id }) => id));
  const singles = ['1', '2', '3', '4'].flatMap((n) => [single(buildItem({ id: `s${n}` })), single(buildGenuineItem({ id: `g${n}` }))]);
  return buildPack({ items: [buildItem(), buildGenuineItem(), ...singles.filter(({ id }) => !changed.has(id)), ...items], lessons: buildLessons(lessons) });
}

function single(item: Item): Item {
  const { twin: _, ...rest } = item;
  return rest;
}
