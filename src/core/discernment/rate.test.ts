import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rate } from './figures.ts';

// Worked examples for Wilson's interval at 95%. 81 of 263, 15 of 148, 0 of 20 and 1 of 29: R. G. Newcombe, Statistics in
// Medicine 17 (1998), 857-872, table I, method 3; 9 of 10 and 5 of 10 by hand from the formula.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [9, 10, 0.5958, 0.9821],
  [5, 10, 0.2366, 0.7634],
])('%i of %i lies between %d and %d', (count, of, low, high) => {
  const found = rate(count, of);
  expect(found).toMatchObject({ value: count / of, of });
  expect(found?.low).toBeCloseTo(low, 4);
  expect(found?.high).toBeCloseTo(high, 4);
});

test('nothing of nothing has no rate', () => {
  expect(rate(0, 0)).toBeNull();
});

test('the interval holds the value, stays between 0 and 1, and is mirrored when right and wrong change places', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(400), (count, rest) => {
      fc.pre(count + rest > 0);
      const found = rate(count, count + rest);
      const mirrored = rate(rest, count + rest);
      if (!found || !mirrored) throw new Error('there was something to divide by');
      expect(found.low).toBeGreaterThanOrEqual(0);
      expect(found.low).toBeLessThanOrEqual(found.value);
      expect(found.high).toBeGreaterThanOrEqual(found.value - 1e-12);
      expect(found.high).toBeLessThanOrEqual(1);
      expect(mirrored.low).toBeCloseTo(1 - found.high, 12);
    }),
    { seed: 4 },
  );
});

test('more answers with the same share make the interval narrower', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 2, max: 9 }), (count, rest, times) => {
      const width = (factor: number) => {
        const found = rate(count * factor, (count + rest) * factor);
        return found ? found.high - found.low : 0;
      };
      expect(width(times)).toBeLessThan(width(1));
    }),
    { seed: 5 },
  );
});
