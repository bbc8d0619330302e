import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branded, type Instant } from '../kernel/brand.ts';
import { seededRandom } from '../kernel/seeded-random.ts';
import { chooseRound, type RoundItem } from './round.ts';

/** A bank of so many pairs of twins, and so many of each kind that have none. */
function bank(twins: number, scams: number, genuines: number): RoundItem[] {
  const one = (id: string, truth: RoundItem['truth'], twin?: string): RoundItem => ({ id, truth, fraudType: 'police', stages: ['junior'], twin });
  const many = (count: number, name: string, truth: RoundItem['truth']) => Array.from({ length: count }, (_, index) => one(`${name}-${index}`, truth));
  const pairs = Array.from({ length: twins }, (_, index) => [one(`fake-${index}`, 'scam', `real-${index}`), one(`real-${index}`, 'genuine', `fake-${index}`)]);
  return [...pairs.flat(), ...many(scams, 'scam', 'scam'), ...many(genuines, 'genuine', 'genuine')];
}

const choose = (items: readonly RoundItem[], pairs: number, seed: number) =>
  chooseRound(items, {}, { stage: 'junior', pairs, now: branded<Instant>(0), random: seededRandom(seed) });

test('a round was one pair short when the first scam drawn was the twin of a genuine item that was needed', () => {
  const items = bank(2, 2, 0);
  for (let seed = 0; seed < 50; seed++) expect(choose(items, 2, seed)).toHaveLength(4);
});

test('a round is never shorter than asked when the bank allows, and otherwise as long as it allows', () => {
  const few = fc.nat(5);
  fc.assert(
    fc.property(few, few, few, fc.integer({ min: 1, max: 8 }), fc.integer(), (twins, scams, genuines, pairs, seed) => {
      // Of `most` pairs, those kinds that have not enough of their own take from the twins, each pair of which gives one.
      const allows = (most: number) => Math.max(0, most - scams) + Math.max(0, most - genuines) <= twins;
      const most = [8, 7, 6, 5, 4, 3, 2, 1, 0].find(allows) ?? 0;
      const ids = choose(bank(twins, scams, genuines), pairs, seed);
      expect(ids).toHaveLength(2 * Math.min(pairs, most));
      const names = new Set(ids);
      for (let index = 0; index < twins; index++) expect(names.has(`fake-${index}`) && names.has(`real-${index}`)).toBe(false);
    }),
    { seed: 17, numRuns: 500 },
  );
});

test('an empty bank gives an empty round', () => {
  expect(choose([], 5, 1)).toEqual([]);
});
