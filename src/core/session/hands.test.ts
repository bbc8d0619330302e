import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeHands, GLANCES, sumOfHands, type Hands, type HandsChange } from './hands.ts';

const option = fc.constantFrom('a', 'b', 'c', 'd');
const change: fc.Arbitrary<HandsChange> = fc.oneof(
  fc.record({ type: fc.constant('add' as const), option, by: fc.constantFrom(-1, 1, 5) }),
  fc.record({ type: fc.constant('set' as const), option, count: fc.nat(99) }),
  fc.record({ type: fc.constant('glance' as const), option, glance: fc.constantFrom(...GLANCES) }),
  fc.record({ type: fc.constant('rest' as const), option }),
);

test('whatever is pressed, no count falls below none and the sum never exceeds the class', () => {
  fc.assert(
    fc.property(fc.array(change), fc.integer({ min: 1, max: 60 }), (changes, room) => {
      let hands: Hands = {};
      for (const one of changes) {
        const counted = changeHands(hands, false, one, room);
        if (counted.type === 'count-hands') hands = counted.counts;
        expect(sumOfHands(hands)).toBeLessThanOrEqual(room);
        expect(Object.values(hands).every((count) => count >= 0 && Number.isInteger(count))).toBe(true);
      }
    }),
    { seed: 43 },
  );
});

test('more hands than there are pupils are refused, and say so; a count of one option leaves the others alone', () => {
  expect(changeHands({ a: 40 }, false, { type: 'add', option: 'b', by: 6 }, 45)).toEqual({ type: 'refused', reason: 'more-than-the-class' });
  expect(changeHands({ a: 40 }, false, { type: 'set', option: 'b', count: 5 }, 45)).toEqual({
    type: 'count-hands',
    counts: { a: 40, b: 5 },
    isEstimate: false,
  });
});

test('the rest is everybody not counted yet', () => {
  expect(changeHands({ a: 12, b: 20 }, false, { type: 'rest', option: 'c' }, 45)).toMatchObject({ counts: { a: 12, b: 20, c: 13 } });
});

test('a glance makes an estimate of the whole count, and means what is left where there is less', () => {
  expect(changeHands({}, false, { type: 'glance', option: 'a', glance: 'most' }, 40)).toEqual({ type: 'count-hands', counts: { a: 30 }, isEstimate: true });
  expect(changeHands({ a: 30 }, true, { type: 'glance', option: 'b', glance: 'half' }, 40)).toMatchObject({ counts: { a: 30, b: 10 } });
  expect(changeHands({ a: 30 }, true, { type: 'set', option: 'b', count: 4 }, 40)).toMatchObject({ isEstimate: true });
});
