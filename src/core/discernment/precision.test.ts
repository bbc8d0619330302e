import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, precision } from './precision.ts';
import { NO_COUNTS, type Counts } from './tally.ts';

/** Hits and false alarms out of so many of each kind. */
const counts = (hits: number, alarms: number, of: number): Counts => ({
  ...NO_COUNTS,
  scam: { scam: hits, genuine: of - hits, verify: 0 },
  genuine: { scam: alarms, genuine: of - alarms, verify: 0 },
});
const errorOf = ({ low, high }: { low: number; high: number }) => (high - low) / (2 * 1.959963984540054);

describe('the precision of d′ and c', () => {
  it.each([
    [10, 7, 3, 0.557], // 0.60 without the correction, which draws both shares towards a half
    [40, 28, 12, 0.29],
    [400, 280, 120, 0.093],
  ])('from %i answers of each kind is that of the formula', (of, hits, alarms, error) => {
    const measured = precision(counts(hits, alarms, of));
    expect(errorOf(measured?.dPrime ?? { low: 0, high: 0 })).toBeCloseTo(error, 3);
    expect(errorOf(measured?.c ?? { low: 0, high: 0 })).toBeCloseTo(errorOf(measured?.dPrime ?? { low: 0, high: 0 }) / 2, 10);
  });

  it('covers what a simulated class has in 95 of 100 lessons', () => {
    let state = 1;
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const drawn = (p: number, of: number) => Array.from({ length: of }, () => random() < p).filter(Boolean).length;
    const truth = 2 * 0.6744897501960817; // shares of 0.75 and 0.25
    const inside = Array.from({ length: 1000 }, () => precision(counts(drawn(0.75, 100), drawn(0.25, 100), 100))).filter(
      (one) => one !== null && one.dPrime.low <= truth && truth <= one.dPrime.high,
    );
    expect(inside.length).toBeGreaterThan(930);
    expect(inside.length).toBeLessThan(975);
  });

  it('is null until both kinds were answered, and finite from then on', () => {
    expect(precision(NO_COUNTS)).toBeNull();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, hit, alarm) => {
          const measured = precision(counts(Math.round(hit * of), Math.round(alarm * of), of));
          expect(Object.values(measured?.dPrime ?? { none: Number.NaN }).every(Number.isFinite)).toBe(true);
        },
      ),
      { seed: 1 },
    );
  });

  it('of a difference is less than that of either side', () => {
    const change = difference({ value: 1, low: 0.7, high: 1.3 }, { value: 2, low: 1.6, high: 2.4 });
    expect(change.value).toBe(1);
    expect(change.high - change.value).toBeCloseTo(0.5, 10);
  });
});
