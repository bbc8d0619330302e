import { expect, test } from 'vitest';
import { buildChoice, buildText } from '#testing/build-pack.ts';
import { choiceOrder } from './choice-order.ts';

const decision = (count: number) => ({
  id: 'what-now',
  prompt: buildText('？'),
  choices: Array.from({ length: count }, (_, index) => buildChoice({ id: `c${index}` })),
});
const names: Record<string, (index: number) => string> = {
  'counted up': (index) => `attempt-${index}`,
  'as the browser makes them': (index) => `${(index * 2654435761) % 4294967296}-4c1e-4d2a-9b7f-${(index * 40503) % 65536}`,
};

test('the order is the same after a reload, and holds every choice once', () => {
  const four = decision(4);
  for (let attempt = 0; attempt < 50; attempt++) {
    const order = choiceOrder(four, `a${attempt}`);
    expect(choiceOrder(structuredClone(four), `a${attempt}`)).toEqual(order);
    expect(order.map((choice) => choice.id).sort()).toEqual(['c0', 'c1', 'c2', 'c3']);
  }
});

test('decisions of one attempt are shuffled apart from each other', () => {
  const firsts = Array.from({ length: 40 }, (_, index) => choiceOrder({ ...decision(4), id: `d${index}` }, 'one')[0]?.id);
  expect(new Set(firsts).size).toBe(4);
});

test.each([2, 3, 4].flatMap((count) => Object.keys(names).map((naming) => [count, naming] as const)))(
  'of %i choices each stands equally often at each place, over attempts %s',
  (count, naming) => {
    const attempts = 12_000;
    const seen = new Map<string, number>();
    for (let attempt = 0; attempt < attempts; attempt++) {
      choiceOrder(decision(count), names[naming]?.(attempt) ?? '').forEach((choice, place) => {
        const key = `${choice.id} at ${place}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      });
    }
    // Five standard deviations of a fair draw: sqrt(n·p·(1−p)).
    const p = 1 / count;
    expect(seen.size).toBe(count * count);
    for (const times of seen.values()) expect(Math.abs(times - attempts * p)).toBeLessThan(5 * Math.sqrt(attempts * p * (1 - p)));
  },
);
