import { expect, test } from 'vitest';
import { buildBooster, buildTaughtPack } from '#testing/build-lessons.ts';
import { practiceNotHalf } from './practice-not-half.ts';

const messages = (...items: string[]) =>
  [...practiceNotHalf(buildTaughtPack({ plans: [buildBooster({ steps: [{ type: 'practice', items }] })] }))].map(({ message }) => message);

test('allows half, and one more or less where the number is odd', () => {
  expect([...messages('s1', 'g1', 's2', 'g2'), ...messages('s1', 'g1', 's2', 'g2', 'g3')]).toEqual([]);
});

test('finds mostly scams, mostly genuine, and an item twice', () => {
  expect(messages('s1', 's2', 's3', 'g1').length).toBe(1);
  expect(messages('g1', 'g2', 'g3', 'g4').length).toBe(1);
  expect(messages('s1', 'g1', 's1', 'g2')).toEqual(['an item stands twice in this practice']);
});
