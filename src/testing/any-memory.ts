import fc from 'fast-check';
import { branded, type Instant } from '#core/kernel/brand.ts';
import { DAY, type ItemMemory } from '#core/review/memory.ts';

/** What a learner may remember of some of these items at an instant: met some days ago, due some days before or after. */
export function anyMemory(ids: readonly string[], now: number): fc.Arbitrary<Record<string, ItemMemory>> {
  const day = (days: number) => branded<Instant>(now + Math.round(days * DAY));
  const met = fc.record({ ago: fc.integer({ min: 0, max: 90 }), due: fc.integer({ min: -40, max: 60 }), rung: fc.nat(4) });
  const memory = met.map(({ ago, due, rung }): ItemMemory => ({ first: day(-ago), last: day(-ago), rung, due: day(due) }));
  return fc.dictionary(fc.constantFrom(...ids), memory, { noNullPrototype: true, maxKeys: ids.length });
}
