import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLog } from '#testing/any-response.ts';
import { isRight } from './response.ts';
import { addToTally, EMPTY_TALLY } from './tally.ts';

test('every response is counted once: in all, in its fraud type, and by how sure it was', () => {
  fc.assert(
    fc.property(anyLog(), (log) => {
      const tally = log.reduce(addToTally, EMPTY_TALLY);
      const many = (chosen: (response: (typeof log)[number]) => boolean) => log.filter(chosen).length;
      for (const truth of ['scam', 'genuine'] as const)
        for (const answer of ['scam', 'genuine', 'verify'] as const) {
          const expected = many((one) => one.settled && one.truth === truth && one.answer === answer);
          expect(tally.all[truth][answer]).toBe(expected);
          expect(Object.values(tally.byType).reduce((sum, counts) => sum + counts[truth][answer], 0)).toBe(expected);
        }
      expect(tally.all.unsettled).toEqual({ total: many((one) => !one.settled), verified: many((one) => !one.settled && one.answer === 'verify') });
      expect(tally.sure).toEqual({ total: many((one) => one.sure), right: many((one) => one.sure && isRight(one)) });
      expect(tally.unsure).toEqual({ total: many((one) => !one.sure), right: many((one) => !one.sure && isRight(one)) });
    }),
    { seed: 9 },
  );
});

test.each([
  [true, 'scam', true],
  [true, 'genuine', false],
  [true, 'verify', false],
  [false, 'scam', false],
  [false, 'verify', true],
] as const)('of a scam that is settled: %s, the answer %s is right: %s', (settled, answer, right) => {
  expect(isRight({ truth: 'scam', settled, answer })).toBe(right);
});
