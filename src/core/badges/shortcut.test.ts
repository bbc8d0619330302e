import { describe, expect, test, vi } from 'vitest';
import { always, inTurn, sixtyItems } from '#testing/players.ts';
import { daysOf, practise, type Player } from '#testing/practise.ts';
import { shareEarning } from '#testing/share-earning.ts';
import { shippedItems } from '#testing/shipped-pack.ts';
import { STAGES } from '../content/stages.ts';

// Many runs: on a busy machine they take longer than a unit test's five seconds.
vi.setConfig({ testTimeout: 120_000 });

/** A round of ten on each of 120 days. */
const LONG = daysOf(18, [0, 1, 2, 3, 4, 5, 6]).slice(0, 120);

const SHORTCUTS: readonly (readonly [string, Player])[] = [
  ['always scam, the first option', always('scam')],
  ['always genuine', always('genuine')],
  ['always verify, the longest option', always('verify')],
  ['scam and genuine in turn', inTurn('scam', 'genuine')],
  ['genuine and scam in turn', inTurn('genuine', 'scam')],
  ['all three in turn', inTurn('scam', 'genuine', 'verify')],
  ['two of each in turn', inTurn('scam', 'scam', 'genuine', 'genuine')],
];

describe.each(SHORTCUTS)('%s', (_, player) => {
  test.each(STAGES)('never earns the badge on the shipped items, in 120 days of rounds: %s', (stage) => {
    expect(shareEarning(shippedItems(), player, { stage, days: LONG }, 5)).toBe(0);
  });

  test('never earns it on a bank of 60 settled items either', () => {
    expect(shareEarning(sixtyItems(), player, { stage: 'junior', days: LONG }, 15)).toBe(0);
  });
});

test('scam and genuine in turn was right throughout by luck when each pair of a round was tossed on its own', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { tally } = practise(sixtyItems(), inTurn('scam', 'genuine'), { stage: 'junior', days: [0, 1, 2, 3].map((day) => day * 70), seed });
    const { scam, genuine } = tally.all;
    expect(scam.scam / 20).toBeLessThanOrEqual(0.6);
    expect(genuine.genuine / 20).toBeLessThanOrEqual(0.6);
  }
});
