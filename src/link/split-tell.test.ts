import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FRAME_LIMIT } from '#core/session/messages.schema.ts';
import { splitTell } from './split-tell.ts';

test('answers go out whole and in order, in frames that the hub takes', () => {
  const answer = fc.record({
    m: fc.constant('A'.repeat(22)),
    b: fc.record({
      seat: fc.constantFrom('n-7', `a-${'x'.repeat(70)}`, null),
      vote: fc.option(
        fc.record({ question: fc.constant('q'.repeat(80)), option: fc.constant('o'.repeat(80)), revision: fc.integer({ min: 1, max: 1_000_000 }) }),
        {
          nil: null,
        },
      ),
      refused: fc.constantFrom(null, { asked: 'vote' as const, reason: 'question-closed' }),
    }),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 1200, size: 'max' }), (answers) => {
      const lists = splitTell(answers);
      expect(lists.flat()).toEqual(answers);
      for (const list of lists) expect(JSON.stringify({ t: 'tell', list }).length).toBeLessThanOrEqual(FRAME_LIMIT.host);
    }),
    { numRuns: 50, seed: 3 },
  );
});
