import { describe, expect, test } from 'vitest';
import { branded, type Instant } from '#core/kernel/brand.ts';
import { afterWrongCode, isCode, NOT_TRIED, secondsToWait, triesLeft } from './code-tries.ts';

const at = (ms: number): Instant => branded(1_000_000 + ms);
const wrongTimes = (times: number) => Array.from({ length: times }).reduce((tries: typeof NOT_TRIED) => afterWrongCode(tries, at(0)), NOT_TRIED);

test.each([
  ['0000', true],
  ['2580', true],
  ['258', false],
  ['25800', false],
  ['25a0', false],
  ['２５８０', false],
  ['', false],
])('%j can be a code: %s', (text, can) => {
  expect(isCode(text)).toBe(can);
});

describe('a wrong code', () => {
  test('may be followed by another at once, twice', () => {
    expect([0, 1, 2].map((times) => [triesLeft(wrongTimes(times)), secondsToWait(wrongTimes(times), at(0))])).toEqual([
      [3, 0],
      [2, 0],
      [1, 0],
    ]);
  });

  test('for the third time means to wait 30 seconds, then there are three tries again', () => {
    const tries = wrongTimes(3);
    expect([0, 1, 29_001, 30_000, 99_000].map((ms) => secondsToWait(tries, at(ms)))).toEqual([30, 30, 1, 0, 0]);
    expect(triesLeft(tries)).toBe(3);
  });

  test('makes nobody wait longer because the clock was set back', () => {
    expect(secondsToWait(wrongTimes(3), at(-900_000))).toBe(30);
  });
});
