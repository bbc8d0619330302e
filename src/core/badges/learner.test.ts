import { describe, expect, test, vi } from 'vitest';
import { byChance, learner, sixtyItems } from '#testing/players.ts';
import { daysOf, practise } from '#testing/practise.ts';
import { shareEarning } from '#testing/share-earning.ts';
import { shippedItems } from '#testing/shipped-pack.ts';
import { STAGES } from '../content/stages.ts';
import { DAY } from '../review/memory.ts';
import { checklist } from './pioneer.ts';

// Many runs: on a busy machine they take longer than a unit test's five seconds.
vi.setConfig({ testTimeout: 120_000 });

/** Four weeks, a round of ten on four days of each. */
const FOUR_WEEKS = daysOf(4, [0, 1, 3, 5]);
const ITEMS = shippedItems();

describe.each(STAGES)('on the shipped items for %s', (stage) => {
  const habit = { stage, days: FOUR_WEEKS };

  test('who is right 90% of the time on both kinds has the badge within four weeks, nine times in ten', () => {
    expect(shareEarning(ITEMS, learner(0.9, 0.9), habit, 200)).toBeGreaterThanOrEqual(0.9);
  });

  test('who catches 95% of the scams but trusts only 60% of the genuine hardly ever has it', () => {
    expect(shareEarning(ITEMS, learner(0.95, 0.6), habit, 300)).toBeLessThanOrEqual(0.05);
  });

  test('a coin between scam and genuine does not bring it', () => {
    expect(shareEarning(ITEMS, byChance('scam', 'genuine'), habit, 100)).toBeLessThanOrEqual(0.01);
  });

  test('nobody has it within a day, nor within a week, however much is played and however rightly', () => {
    const perfect = learner(1, 1);
    expect(practise(ITEMS, perfect, { stage, days: [0], rounds: 30, seed: 1 }).pioneer.earnedAt).toBeNull();
    expect(practise(ITEMS, perfect, { stage, days: [0, 1, 2, 3, 4, 5, 6], rounds: 10, seed: 2 }).pioneer.earnedAt).toBeNull();
    expect(practise(ITEMS, perfect, { ...habit, seed: 3 }).pioneer.earnedAt).not.toBeNull();
  });
});

test('once earned it stays earned, whatever comes after', () => {
  const until = FOUR_WEEKS[FOUR_WEEKS.length - 1] ?? 0;
  const days = [...FOUR_WEEKS, ...daysOf(10, [0, 2, 4]).map((day) => day + until + 1)];
  const fades = (rightUntil: number) =>
    practise(ITEMS, (item, place, random) => learner(place.before < rightUntil ? 1 : 0, place.before < rightUntil ? 1 : 0)(item, place, random), {
      stage: 'junior',
      days,
      seed: 4,
    });
  const earned = fades(FOUR_WEEKS.length * 10).pioneer;
  expect(earned.earnedAt).not.toBeNull();
  expect((earned.earnedAt ?? 0) % DAY).toBeGreaterThan(0);
  expect(checklist(earned).every((criterion) => criterion.isMet)).toBe(true);
  expect(fades(0).pioneer.earnedAt).toBeNull();
});

test('who trusts 60% of the genuine had it in 4 of 10 runs after four months of daily luck, when the newest 40 counted', () => {
  const everyDay = daysOf(17, [0, 1, 2, 3, 4, 5, 6]);
  expect(shareEarning(sixtyItems(), learner(0.95, 0.6), { stage: 'junior', days: everyDay }, 60)).toBeLessThanOrEqual(0.15);
});
