// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { shippedPacks } from '#testing/shipped-pack.ts';
import { AUDIENCE_STAGES } from './audience-stages.ts';
import { itemsOf, lessonsOf } from './lessons-of.ts';
import { programmesOf } from './programmes-of.ts';
import type { Programme } from './programmes.schema.ts';

// That each programme is sound is checked like all content. Here: that an officer finds what she needs, before every hall.
const [first] = shippedPacks();
if (!first) throw new Error('there is no pack to look at');
const { pack } = first;
const { programmes } = programmesOf(pack);

/** The story of this id. */
const storyOf = (id: string) => pack.scenarios.find((scenario) => scenario.id === id);

/** The items that are shown with their answers in this programme: twins, and what is judged at the end of its stories. */
function shownIn({ steps }: Programme): readonly string[] {
  return steps.flatMap((step) => {
    if (step.type === 'scenario') return storyOf(step.scenario)?.round ?? [];
    if (step.type !== 'twins') return [];
    return itemsOf(pack, [step.item]).flatMap(({ id, twin }) => [id, twin ?? id]);
  });
}

describe.each(programmes.map((programme) => [programme.id, programme] as const))('%s', (_, programme) => {
  const { audience, minutes, steps } = programme;
  const types = steps.map(({ type }) => type);

  test('shows what is genuine too', () => {
    const genuine = steps.some((step) => step.type === 'twins' || (step.type === 'scenario' && storyOf(step.scenario)?.truth !== 'scam'));
    expect(genuine).toBe(true);
  });

  test('ends with a farewell, and in a school of 20 minutes and more with the days for the teacher', () => {
    const boosters = audience !== 'family' && minutes >= 20;
    expect(types.slice(boosters ? -2 : -1)).toEqual(boosters ? ['card', 'boosters'] : ['card']);
    expect(steps.find((step) => step.type === 'card' && step.kind === 'farewell')).toBe(steps[steps.length - (boosters ? 2 : 1)]);
  });

  test('has a word for the officer at every step', () => {
    expect(steps.filter(({ note }) => note === undefined)).toEqual([]);
  });

  test('measures before and after where there is time, with forms for the whole hall', () => {
    const named = steps.flatMap((step) => (step.type === 'before' || step.type === 'after' ? [step.forms] : []));
    expect(named.length).toBe(minutes >= 20 ? 2 : 0);
    for (const { stages } of lessonsOf(pack).forms.filter(({ id }) => named.includes(id)))
      expect(stages).toEqual(expect.arrayContaining([...AUDIENCE_STAGES[audience]]));
  });

  test('shows nothing in between that it asks before or after, and nothing twice', () => {
    const shown = shownIn(programme);
    expect(new Set(shown).size).toBe(shown.length);
    const named = steps.flatMap((step) => (step.type === 'before' ? [step.forms] : []));
    const asked = new Set(lessonsOf(pack).forms.flatMap(({ id, a, b }) => (named.includes(id) ? [...a, ...b] : [])));
    expect(itemsOf(pack, shown).filter(({ id, twin }) => asked.has(id) || (twin !== undefined && asked.has(twin)))).toEqual([]);
  });
});

test('every story of the pack is told whole in some programme', () => {
  const told = new Set(programmes.flatMap(({ steps }) => steps.flatMap((step) => (step.type === 'scenario' ? [step.scenario] : []))));
  expect(pack.scenarios.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
});
