import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { STAGES, type Stage } from '../content/stages.ts';
import { branded, type Instant } from '../kernel/brand.ts';
import { seededRandom } from '../kernel/seeded-random.ts';
import { anyMemory } from '#testing/any-memory.ts';
import { shippedItems } from '#testing/shipped-pack.ts';
import { chooseRound, type RoundItem } from './round.ts';

// Many runs: on a busy machine they take longer than a unit test's five seconds.
vi.setConfig({ testTimeout: 120_000 });

const ITEMS = shippedItems();
const NOW = branded<Instant>(Date.UTC(2026, 5, 1));
const byId = new Map<string, RoundItem>(ITEMS.map((item) => [item.id, item]));
const item = (id: string): RoundItem => {
  const found = byId.get(id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};
const history = anyMemory(
  ITEMS.map(({ id }) => id),
  NOW,
);
const round = (stage: Stage, memory: Parameters<typeof chooseRound>[1], seed: number, pairs = 5) =>
  chooseRound(ITEMS, memory, { stage, pairs, now: NOW, random: seededRandom(seed) });

describe.each(STAGES)('for %s', (stage) => {
  test('every window of 20 items served in consecutive rounds holds 9 to 11 genuine ones', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(history, fc.integer()), { minLength: 4, maxLength: 8 }), (rounds) => {
        const served = rounds.flatMap(([memory, seed]) => round(stage, memory, seed)).map((id) => item(id).truth);
        for (let start = 0; start + 20 <= served.length; start++) {
          const genuine = served.slice(start, start + 20).filter((truth) => truth === 'genuine').length;
          expect(genuine).toBeGreaterThanOrEqual(9);
          expect(genuine).toBeLessThanOrEqual(11);
        }
      }),
      { seed: 15, numRuns: 40 },
    );
  });

  test('a round is full, of this stage, and holds no item twice and no twins', () => {
    fc.assert(
      fc.property(history, fc.integer(), (memory, seed) => {
        const ids = round(stage, memory, seed);
        expect(ids).toHaveLength(10);
        expect(new Set(ids).size).toBe(10);
        for (const one of ids.map(item)) {
          expect(one.stages).toContain(stage);
          expect(ids).not.toContain(one.twin);
        }
      }),
      { seed: 16, numRuns: 60 },
    );
  });
});

test('what is due longest comes first, then what was never met, then what was met longest ago', () => {
  const bank = ['late', 'due', 'new', 'old', 'recent'].flatMap((name) =>
    (['scam', 'genuine'] as const).map((truth): RoundItem => ({ id: `${name}-${truth}`, truth, fraudType: 'police', stages: ['junior'] })),
  );
  const day = (days: number) => branded<Instant>(NOW + days * 86_400_000);
  const met = (last: number, due: number) => ({ first: day(last), last: day(last), rung: 1, due: day(due) });
  const known = { late: met(-30, -20), due: met(-5, 0), old: met(-20, 8), recent: met(-1, 2) };
  const memory = Object.fromEntries(Object.entries(known).flatMap(([name, one]) => [[`${name}-scam`, one], [`${name}-genuine`, one]])); // prettier-ignore
  for (let pairs = 1; pairs <= 5; pairs++) {
    const ids = chooseRound(bank, memory, { stage: 'junior', pairs, now: NOW, random: seededRandom(pairs) });
    expect([...new Set(ids.map((id) => id.split('-')[0]))]).toEqual(['late', 'due', 'new', 'old', 'recent'].slice(0, pairs));
  }
});

test('about half of the pairs of a round begin with the genuine one, in an order that changes', () => {
  const orders = Array.from({ length: 60 }, (_, seed) => round('junior', {}, seed).filter((_id, index) => index % 2 === 0).map((id) => item(id).truth === 'genuine')); // prettier-ignore
  for (const order of orders) expect([2, 3]).toContain(order.filter(Boolean).length);
  expect(new Set(orders.map(String)).size).toBeGreaterThan(10);
});

test('the same chance gives the same round', () => {
  expect(round('senior', {}, 5)).toEqual(round('senior', {}, 5));
});
