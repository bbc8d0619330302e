import { expect, test } from 'vitest';
import { byChance } from '#testing/players.ts';
import { daysOf } from '#testing/practise.ts';
import { shareEarning } from '#testing/share-earning.ts';
import { shippedItems } from '#testing/shipped-pack.ts';

// The other 60,000 of 100,000 runs, see chance-sixty.test.ts. The lowest stage has the fewest items, so they come back soonest.
const THREE_WEEKS = daysOf(3, [1, 4]);

test.each(['primary-low', 'junior'] as const)(
  'one of three answers by chance earns the badge in at most 1 of 10,000 runs, on the shipped items: %s',
  { timeout: 240_000 },
  (stage) => {
    expect(shareEarning(shippedItems(), byChance(), { stage, days: THREE_WEEKS }, 30_000)).toBeLessThanOrEqual(0.0001);
  },
);
