import { expect, test } from 'vitest';
import type { Answer, Response } from '../discernment/response.ts';
import { branded, type Instant } from '../kernel/brand.ts';
import { DAY, remember, type ItemMemory } from './memory.ts';

const answered = (day: number, answer: Answer): Response => ({
  id: `on-${day}`, itemId: 'sms', truth: 'scam', settled: true, fraudType: 'police', answer, sure: true, at: branded<Instant>(day * DAY),
}); // prettier-ignore

/** The memory after such answers: the day of each, and whether it was right. */
function after(...answers: readonly (readonly [day: number, isRight: boolean])[]): ItemMemory | undefined {
  return answers.reduce<ItemMemory | undefined>((memory, [day, isRight]) => remember(memory, answered(day, isRight ? 'scam' : 'genuine')), undefined);
}

const dueDay = (memory: ItemMemory | undefined) => (memory?.due ?? Number.NaN) / DAY;

test('what was judged rightly comes back after 3, 10, 28 and 60 days, and then every 60', () => {
  expect(dueDay(after([0, true]))).toBe(3);
  expect(dueDay(after([0, true], [3, true]))).toBe(3 + 10);
  expect(dueDay(after([0, true], [3, true], [13, true]))).toBe(13 + 28);
  expect(dueDay(after([0, true], [3, true], [13, true], [41, true]))).toBe(41 + 60);
  expect(dueDay(after([0, true], [3, true], [13, true], [41, true], [101, true]))).toBe(101 + 60);
});

test('days are counted from the answer, so a late one loses nothing', () => {
  expect(dueDay(after([0, true], [50, true]))).toBe(50 + 10);
});

test('a wrong answer starts again at three days, from any rung, whether due or early', () => {
  expect(after([0, false])).toMatchObject({ rung: 0, due: 3 * DAY });
  expect(after([0, true], [3, true], [13, true], [41, false])).toMatchObject({ rung: 0, due: 44 * DAY });
  expect(after([0, true], [3, true], [5, false])).toMatchObject({ rung: 0, due: 8 * DAY });
  expect(after([0, true], [3, true], [13, false], [16, true], [19, true])).toMatchObject({ rung: 2, due: 29 * DAY });
});

test('a right answer before the day neither climbs a rung nor puts the day off', () => {
  expect(after([0, true], [3, true], [7, true])).toMatchObject({ rung: 2, due: 13 * DAY, last: 7 * DAY });
});

test('remembers when it was first met, whatever came after', () => {
  expect(after([2, false], [5, true], [30, false])?.first).toBe(2 * DAY);
});
