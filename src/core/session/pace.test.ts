import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branded, type Instant } from '../kernel/brand.ts';
import { pace } from './pace.ts';

const START = 1_000_000;
const MINUTE = 60_000;
const parts = [2, 5, 3].map((minutes) => ({ type: 'card' as const, title: null, minutes }));
const at = (minutes: number) => branded<Instant>(START + minutes * MINUTE);
const paceOf = (part: number, minutes: number) => pace({ startedAt: branded(START), minutes: 10, parts, part }, at(minutes));

describe('a visit of ten minutes', () => {
  test('has no pace before its first part', () => {
    expect(pace({ startedAt: null, minutes: 10, parts, part: -1 }, at(0))).toBeNull();
  });

  test('says how long it has gone on and how long is left', () => {
    expect(paceOf(1, 4)).toMatchObject({ elapsed: 4 * MINUTE, left: 6 * MINUTE });
    expect(paceOf(2, 12)).toMatchObject({ elapsed: 12 * MINUTE, left: -2 * MINUTE });
  });

  test('is in time anywhere within the minutes of its running part', () => {
    for (const minutes of [2, 4, 7]) expect(paceOf(1, minutes)?.behind).toBe(0);
  });

  test('is behind by what the parts to come need more than there is', () => {
    expect(paceOf(1, 9)?.behind).toBe(2 * MINUTE);
    expect(paceOf(0, 3)?.behind).toBe(1 * MINUTE);
    expect(paceOf(2, 11)?.behind).toBe(1 * MINUTE);
  });

  test('has time to spare when even the whole running part would end early', () => {
    expect(paceOf(2, 5)?.behind).toBe(-2 * MINUTE);
    expect(paceOf(1, 1)?.behind).toBe(-1 * MINUTE);
  });

  test('takes a clock that was put back for no time at all', () => {
    expect(paceOf(0, -5)).toMatchObject({ elapsed: 0, left: 10 * MINUTE });
  });
});

test('a minute that passes never makes a visit less late, and going on to the next part never makes it later', () => {
  const plan = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(plan, fc.integer({ min: 0, max: 60 }), fc.nat(7), (lengths, minutes, chosen) => {
      const programme = {
        minutes: 40,
        parts: lengths.map((each) => ({ type: 'card' as const, title: null, minutes: each })),
        startedAt: branded<Instant>(START),
      };
      const part = chosen % lengths.length;
      const now = pace({ ...programme, part }, at(minutes))?.behind ?? 0;
      expect(pace({ ...programme, part }, at(minutes + 1))?.behind).toBeGreaterThanOrEqual(now);
      expect(pace({ ...programme, part: part + 1 }, at(minutes))?.behind).toBeLessThanOrEqual(now);
    }),
  );
});
