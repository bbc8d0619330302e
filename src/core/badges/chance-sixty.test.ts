import { expect, test } from 'vitest';
import { byChance, sixtyItems } from '#testing/players.ts';
import { daysOf } from '#testing/practise.ts';
import { shareEarning } from '#testing/share-earning.ts';

// With its sister file 100,000 runs, in two files so that two cores share them. A run is three weeks with two rounds of
// ten a week: 60 answers, enough for every line of the checklist.
const THREE_WEEKS = daysOf(3, [1, 4]);

test('one of three answers by chance earns the badge in at most 1 of 10,000 runs, on 60 settled items', { timeout: 240_000 }, () => {
  expect(shareEarning(sixtyItems(), byChance(), { stage: 'junior', days: THREE_WEEKS }, 40_000)).toBeLessThanOrEqual(0.0001);
});
