import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyLog, anyResponse } from '#testing/any-response.ts';
import type { Response } from '../discernment/response.ts';
import { branded, type Instant } from '../kernel/brand.ts';
import { seededRandom, shuffled } from '../kernel/seeded-random.ts';
import { DAY, ECHO_DAYS } from '../review/memory.ts';
import { addToProgress, isNewer, NO_PROGRESS, progressOf, type Progress } from './progress.ts';

// Many runs: on a busy machine they take longer than a unit test's five seconds.
vi.setConfig({ testTimeout: 120_000 });

const later = (response: Response, ms: number, id: string): Response => ({ ...response, id, at: branded<Instant>(response.at + ms) });

test('folding a log at once or in two parts, the first kept in storage, is the same', () => {
  fc.assert(
    fc.property(anyLog(), fc.nat(), (log, somewhere) => {
      const cut = somewhere % (log.length + 1);
      const sorted = [...log].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
      const kept = JSON.parse(JSON.stringify(sorted.slice(0, cut).reduce(addToProgress, NO_PROGRESS))) as Progress;
      expect(sorted.slice(cut).reduce(addToProgress, kept)).toEqual(progressOf(log));
      expect(sorted.slice(cut).every((response) => isNewer(kept, response))).toBe(true);
      expect(sorted.slice(0, cut).some((response) => isNewer(kept, response))).toBe(false);
    }),
    { seed: 10 },
  );
});

test('a log in any order gives the same progress', () => {
  fc.assert(
    fc.property(anyLog(), fc.integer(), (log, seed) => {
      expect(progressOf(shuffled(log, seededRandom(seed)))).toEqual(progressOf(log));
    }),
    { seed: 11 },
  );
});

test('an echo, the same item again within three days, changes nothing but the count', () => {
  fc.assert(
    fc.property(anyResponse(), fc.nat(ECHO_DAYS * DAY - 1), fc.constantFrom<Response['answer']>('scam', 'genuine', 'verify'), (first, wait, answer) => {
      const before = progressOf([first]);
      const echo = later({ ...first, answer }, wait, 'echo');
      expect(addToProgress(before, echo)).toEqual({ ...before, count: 2, newest: { at: echo.at, id: 'echo' } });
    }),
    { seed: 12 },
  );
});

test('echoes do not put off the day on which an item counts again', () => {
  fc.assert(
    fc.property(anyResponse(), (first) => {
      const echoes = [1, 2].map((days) => later(first, days * DAY, `echo-${days}`));
      const again = later(first, ECHO_DAYS * DAY, 'again');
      const { sure, unsure } = progressOf([first, ...echoes, again]).tally;
      expect(sure.total + unsure.total).toBe(2);
    }),
    { seed: 13 },
  );
});

test('what is kept after ten thousand responses is bounded by the items, not by the responses', () => {
  const [log] = fc.sample(fc.array(anyResponse(60), { minLength: 10_000, maxLength: 10_000, size: 'max' }), { seed: 14, numRuns: 1 });
  const sorted = (log ?? []).map((response, index) => ({
    ...response,
    id: `r${String(index).padStart(5, '0')}`,
    at: branded<Instant>(1e12 + index * 3_600_000),
  }));
  const size = (count: number) => JSON.stringify(progressOf(sorted.slice(0, count))).length;
  expect(sorted).toHaveLength(10_000);
  expect(size(10_000)).toBeLessThan(60 * 120 + 5_000);
  expect(size(10_000) - size(5_000)).toBeLessThan(500);
});
