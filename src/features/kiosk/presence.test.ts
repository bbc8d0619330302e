import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASKING, IDLE_LIMIT, presenceAfter } from './presence.ts';

describe('a visitor who touches nothing', () => {
  test.each([
    [0, { type: 'here' }],
    [49_999, { type: 'here' }],
    [50_000, { type: 'asked', secondsLeft: 10 }],
    [50_001, { type: 'asked', secondsLeft: 10 }],
    [51_000, { type: 'asked', secondsLeft: 9 }],
    [59_999, { type: 'asked', secondsLeft: 1 }],
    [60_000, { type: 'gone' }],
    [3_600_000, { type: 'gone' }], // the device slept
  ] as const)('for %i ms is %j', (quiet, presence) => {
    expect(presenceAfter(quiet)).toEqual(presence);
  });

  test('is asked before being gone, and the seconds left only fall, from ten to one', () => {
    const order = ['here', 'asked', 'gone'];
    const left = (quiet: number) => {
      const presence = presenceAfter(quiet);
      return presence.type === 'asked' ? presence.secondsLeft : null;
    };
    fc.assert(
      fc.property(fc.nat(2 * IDLE_LIMIT), fc.nat(ASKING), (quiet, more) => {
        expect(order.indexOf(presenceAfter(quiet + more).type)).toBeGreaterThanOrEqual(order.indexOf(presenceAfter(quiet).type));
        const [before, after] = [left(quiet), left(quiet + more)];
        if (before !== null) expect(before >= 1 && before <= 10).toBe(true);
        if (before !== null && after !== null) expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});
