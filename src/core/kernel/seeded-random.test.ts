import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom, shuffled } from './seeded-random.ts';

test('the same seed gives the same numbers, all from 0 up to but not 1', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer()), (seed) => {
      const one = seededRandom(seed);
      const other = seededRandom(seed);
      for (let i = 0; i < 50; i++) {
        const number = one();
        expect(number).toBe(other());
        expect(number >= 0 && number < 1).toBe(true);
      }
    }),
    { seed: 1 },
  );
});

test('shuffling keeps every member once and leaves the given list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (members, seed) => {
      const before = [...members];
      const after = shuffled(members, seededRandom(seed));
      expect(members).toEqual(before);
      expect([...after].sort()).toEqual([...before].sort());
    }),
    { seed: 2 },
  );
});
