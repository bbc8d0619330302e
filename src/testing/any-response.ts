import fc from 'fast-check';
import { FRAUD_TYPES } from '#core/content/taxonomy.ts';
import type { Response } from '#core/discernment/response.ts';
import { branded, type Instant } from '#core/kernel/brand.ts';
import { DAY } from '#core/review/memory.ts';

/** A response to one of `items` items, what an item is following from its number; at some hour of half a year. */
export function anyResponse(items = 12): fc.Arbitrary<Response> {
  const answer = fc.record({
    item: fc.nat(items - 1),
    answer: fc.constantFrom<Response['answer']>('scam', 'genuine', 'verify'),
    sure: fc.boolean(),
    hour: fc.nat(24 * 180),
    id: fc.uuid(),
  });
  return answer.map(({ item, hour, ...given }) => ({
    ...given,
    itemId: `item-${item}`,
    truth: item % 2 === 0 ? 'scam' : 'genuine',
    settled: item % 5 !== 0,
    fraudType: FRAUD_TYPES[item % FRAUD_TYPES.length] ?? 'police',
    at: branded<Instant>(Date.UTC(2026, 0, 1) + (hour * DAY) / 24),
  }));
}

/** A log of such responses, each with its own name. */
export function anyLog(maxLength = 120, items = 12): fc.Arbitrary<Response[]> {
  return fc.uniqueArray(anyResponse(items), { maxLength, selector: (response) => response.id });
}
