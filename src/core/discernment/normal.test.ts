import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from './normal.ts';

// The first three are Wichura's own check values (Applied Statistics 37, 1988); the others are the usual
// percentage points of the standard normal distribution.
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798408],
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.95, 1.6448536269514722],
  [0.9, 1.2815515655446004],
  [0.995, 2.5758293035489004],
  [1e-10, -6.361340902404056],
])('the quantile of %d is %d', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 12);
});

test('is odd about one half, and grows with the probability, across the seams between its three formulas', () => {
  const probability = fc.double({ min: 1e-12, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(probability, probability, (p, q) => {
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 4);
      if (p < q) expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(q));
    }),
    { seed: 3, numRuns: 500 },
  );
  for (const seam of [0.075, 0.925, Math.exp(-25)]) expect(normalQuantile(seam * (1 + 1e-9)) - normalQuantile(seam * (1 - 1e-9))).toBeCloseTo(0, 7);
});

test.each([0, 1, -0.1, 1.1, Number.NaN])('has no answer for %d', (p) => {
  expect(() => normalQuantile(p)).toThrow(RangeError);
});
