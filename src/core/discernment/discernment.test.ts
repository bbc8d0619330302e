import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discernment } from './figures.ts';
import type { Counts } from './tally.ts';

/** Hits and misses on scams, false alarms and correct trust on genuine things; how many of each were sent to be verified. */
function counts(hits: number, misses: number, falseAlarms: number, trusted: number, verified: readonly [number, number] = [0, 0]): Counts {
  return {
    scam: { scam: hits, genuine: misses, verify: verified[0] },
    genuine: { scam: falseAlarms, genuine: trusted, verify: verified[1] },
    unsettled: { total: 0, verified: 0 },
  };
}

// By hand: the corrected rates are (count + 0.5) / (of + 1); z(9.5/11) = 1.0968036, z(7.5/11) = 0.4727891, z(4.5/11) = -0.2298841.
test.each([
  ['9 of 10 hits, 1 of 10 false alarms', counts(9, 1, 1, 9), 2 * 1.0968036, 0],
  ['9 of 10 hits, 7 of 10 false alarms: suspicion, not discernment', counts(9, 1, 7, 3), 1.0968036 - 0.4727891, -(1.0968036 + 0.4727891) / 2],
  ['7 of 10 hits, 4 of 10 false alarms', counts(7, 3, 4, 6), 0.4727891 + 0.2298841, -(0.4727891 - 0.2298841) / 2],
  ['everything called scam', counts(10, 0, 10, 0), 0, -1.6906216],
])('d′ and c by hand: %s', (_, table, dPrime, c) => {
  const found = discernment(table);
  expect(found.dPrime).toBeCloseTo(dPrime, 6);
  expect(found.c).toBeCloseTo(c, 6);
});

// Macmillan & Creelman, Detection Theory, 2nd ed. (2005), ch. 1: H = 0.8, F = 0.4 gives d′ = 1.095; ch. 2: c = -0.294. With
// a hundred thousand answers the correction no longer shows.
test('d′ and c agree with the textbook where the correction no longer matters', () => {
  const found = discernment(counts(80_000, 20_000, 40_000, 60_000));
  expect(found.dPrime).toBeCloseTo(1.095, 3);
  expect(found.c).toBeCloseTo(-0.294, 3);
});

test('perfect answers give a finite d′', () => {
  expect(discernment(counts(10, 0, 0, 10)).dPrime).toBeCloseTo(2 * 1.6906216, 6);
});

test('there is no d′ and no c until both kinds were answered', () => {
  expect(discernment(counts(5, 1, 0, 0))).toMatchObject({ dPrime: null, c: null, falseAlarms: null, hits: { of: 6 } });
  expect(discernment(counts(0, 0, 0, 0))).toEqual({ hits: null, falseAlarms: null, dPrime: null, c: null, verified: null });
});

const some = fc.nat(60);

test('swapping the roles of scam and genuine keeps d′ and negates c', () => {
  fc.assert(
    fc.property(some, some, some, some, (hits, misses, falseAlarms, trusted) => {
      fc.pre(hits + misses > 0 && falseAlarms + trusted > 0);
      const found = discernment(counts(hits, misses, falseAlarms, trusted));
      const swapped = discernment(counts(trusted, falseAlarms, misses, hits));
      expect(swapped.dPrime).toBeCloseTo(found.dPrime ?? Number.NaN, 9);
      expect(swapped.c).toBeCloseTo(-(found.c ?? Number.NaN), 9);
    }),
    { seed: 6 },
  );
});

test('one more hit or one false alarm fewer raises d′; one more "scam" of either kind lowers c', () => {
  fc.assert(
    fc.property(some, some, some, some, (hits, misses, falseAlarms, trusted) => {
      const before = discernment(counts(hits, misses + 1, falseAlarms + 1, trusted));
      const moreHits = discernment(counts(hits + 1, misses, falseAlarms + 1, trusted));
      const fewerAlarms = discernment(counts(hits, misses + 1, falseAlarms, trusted + 1));
      expect(moreHits.dPrime).toBeGreaterThan(before.dPrime ?? Number.NaN);
      expect(fewerAlarms.dPrime).toBeGreaterThan(before.dPrime ?? Number.NaN);
      expect(moreHits.c).toBeLessThan(before.c ?? Number.NaN);
      expect(fewerAlarms.c).toBeGreaterThan(before.c ?? Number.NaN);
    }),
    { seed: 7 },
  );
});

test('answers "verify" leave the table and are only counted as such', () => {
  fc.assert(
    fc.property(some, some, (onScams, onGenuines) => {
      const without = discernment(counts(7, 3, 2, 8));
      const found = discernment(counts(7, 3, 2, 8, [onScams, onGenuines]));
      expect({ ...found, verified: null }).toEqual({ ...without, verified: null });
      expect(found.verified).toMatchObject({ value: (onScams + onGenuines) / (20 + onScams + onGenuines), of: 20 + onScams + onGenuines });
    }),
    { seed: 8 },
  );
});
