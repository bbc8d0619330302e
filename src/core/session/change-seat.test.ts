import { expect, test } from 'vitest';
import { buildLesson } from '#testing/build-lesson.ts';
import { buildQuestion } from '#testing/build-question.ts';
import { tallyVotes } from './tally.ts';

const m = 'A'.repeat(22);

test('a device that changes its seat while a question is open has one vote, not two', async () => {
  const run = await buildLesson();
  await run.hear([{ m, b: { type: 'join', seat: 'n-7' } }]);
  await run.send({ type: 'start-activity', activity: 0 });
  await run.send({ type: 'open-question', question: buildQuestion() });
  await run.hear([{ m, b: { type: 'vote', question: 'a0-q1', option: 'scam', revision: 1 } }]);
  await run.hear([{ m, b: { type: 'join', seat: 'n-8' } }]);
  await run.hear([{ m, b: { type: 'vote', question: 'a0-q1', option: 'scam', revision: 2 } }]);
  const asked = run.state.value.asked[0];
  expect(asked && tallyVotes(asked).votes).toBe(1);
});

test('the next one on that seat can vote', async () => {
  const run = await buildLesson();
  const other = 'B'.repeat(22);
  await run.hear([{ m, b: { type: 'join', seat: 'n-7' } }]);
  await run.send({ type: 'start-activity', activity: 0 });
  await run.send({ type: 'open-question', question: buildQuestion() });
  await run.hear([{ m, b: { type: 'vote', question: 'a0-q1', option: 'scam', revision: 1 } }]);
  await run.hear([{ m, b: { type: 'join', seat: 'n-8' } }]);
  const [answer] = await run.hear([{ m: other, b: { type: 'join', seat: 'n-7' } }]);
  const had = answer && 'vote' in answer.b ? answer.b.vote : null;
  const revision = (had?.revision ?? 0) + 1; // as a device numbers its first vote on a seat that had one
  await run.hear([{ m: other, b: { type: 'vote', question: 'a0-q1', option: 'genuine', revision } }]);
  expect(run.state.value.asked[0]?.votes.get('n-7')).toEqual({ option: 'genuine', revision });
});

test.each(['free-seat', 'remove-member'] as const)('%s takes the open vote of that seat along, so that its device has none elsewhere too', async (type) => {
  const run = await buildLesson();
  await run.hear([{ m, b: { type: 'join', seat: 'n-7' } }]);
  await run.send({ type: 'start-activity', activity: 0 });
  await run.send({ type: 'open-question', question: buildQuestion() });
  await run.hear([{ m, b: { type: 'vote', question: 'a0-q1', option: 'scam', revision: 1 } }]);
  await run.send(type === 'free-seat' ? { type, seat: 'n-7' } : { type, member: m });
  await run.send({ type: 'allow-member', member: m });
  await run.hear([{ m, b: { type: 'join', seat: 'n-8' } }]);
  await run.hear([{ m, b: { type: 'vote', question: 'a0-q1', option: 'scam', revision: 3 } }]);
  const asked = run.state.value.asked[0];
  expect(asked && tallyVotes(asked).votes).toBe(1);
});
