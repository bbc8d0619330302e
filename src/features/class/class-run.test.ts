import { describe, expect, test } from 'vitest';
import type { ClassLog } from '#core/ports.ts';
import type { SessionEvent } from '#core/session/events.ts';
import { currentQuestion } from '#core/session/state.ts';
import { tallyVotes } from '#core/session/tally.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { buildQuestion } from '#testing/build-question.ts';
import { tickingClock } from '#testing/build-services.ts';
import { beginLesson, resumeLesson, type ClassRun } from './class-run.ts';

const OPENED: Extract<SessionEvent, { type: 'opened' }> = {
  type: 'opened',
  className: '我的班',
  pupils: 50,
  ways: ['hands', 'devices'],
  plan: [{ type: 'round', form: 'practice', packId: 'tiny', items: ['refund-fake'] }],
};
const QUESTION = buildQuestion();
const setting = (log: ClassLog) => ({ log, clock: tickingClock() });
const begin = (log: ClassLog) => beginLesson(setting(log), 'lesson', 'key', OPENED);
const ask = async (run: ClassRun) => {
  await run.send({ type: 'start-activity', activity: 0 });
  await run.send({ type: 'open-question', question: QUESTION });
};
const join = (m: string, seat: string) => ({ m, b: { type: 'join', seat } as const });
const vote = (m: string, option: string, revision = 1) => ({ m, b: { type: 'vote', question: QUESTION.id, option, revision } as const });
const votes = (run: ClassRun) => {
  const asked = currentQuestion(run.state.value);
  return asked ? tallyVotes(asked).votes : null;
};

test('what was asked is in the log before it shows, and the lesson opens again where it was', async () => {
  const log = memoryClassLog();
  const seen: number[] = [];
  const watched: ClassLog = { ...log, append: (header, events) => log.append(header, events).finally(() => seen.push(run.state.value.log.length)) };
  const run = await begin(log);
  const watching = (await resumeLesson(setting(watched), 'lesson')) ?? run;
  await ask(watching);
  expect(seen).toEqual([1, 1]); // what is shown had not moved yet in the first one, which others wrote to
  const again = await resumeLesson(setting(log), 'lesson');
  expect(again?.state.value).toEqual(watching.state.value);
  expect(again?.header).toMatchObject({ length: 3, hostKey: 'key', isClosed: false });
});

test('a refusal reaches whoever asked and leaves nothing in the log', async () => {
  const log = memoryClassLog();
  const run = await begin(log);
  expect(await run.send({ type: 'reveal' })).toEqual({ type: 'refused', reason: 'no-question' });
  expect((await log.read('lesson'))?.events).toHaveLength(1);
});

describe('pupils', () => {
  test('are answered once each, with what stands in the log', async () => {
    const run = await begin(memoryClassLog());
    await ask(run);
    await run.hear([join('one', 'n-1'), join('two', 'n-2')]);
    const answers = await run.hear([vote('one', 'scam'), vote('one', 'genuine', 2), vote('two', 'dance')]);
    expect(answers).toEqual([
      { m: 'one', b: { seat: 'n-1', vote: { question: QUESTION.id, option: 'genuine', revision: 2 }, refused: null } },
      { m: 'two', b: { seat: 'n-2', vote: null, refused: { asked: 'vote', reason: 'no-such-option' } } },
    ]);
    expect(votes(run)).toBe(1);
  });

  test('that were removed hear so at their first word, and not only when they ask for something', async () => {
    const run = await begin(memoryClassLog());
    await run.send({ type: 'remove-member', member: 'one' });
    expect(await run.hear([{ m: 'one', b: { type: 'hello' } }])).toEqual([
      { m: 'one', b: { seat: null, vote: null, refused: { asked: 'hello', reason: 'removed' } } },
    ]);
  });

  test('asking all at once count once each, however often their messages come', async () => {
    const log = memoryClassLog();
    const run = await begin(log);
    await ask(run);
    const members = Array.from({ length: 50 }, (_, index) => `m${index + 1}`);
    await run.hear(members.map((m, index) => join(m, `n-${index + 1}`)));
    await Promise.all([0, 1, 2].map(() => run.hear(members.map((m) => vote(m, 'scam')))));
    expect(votes(run)).toBe(50);
    expect((await log.read('lesson'))?.events).toHaveLength(3 + 50 + 50);
  });

  test('heard while something is being written are written together, and each is answered', async () => {
    const log = memoryClassLog();
    let writes = 0;
    const run = await begin({ ...log, append: (...written) => log.append(...written).finally(() => (writes += 1)) });
    await ask(run);
    await run.hear([join('one', 'n-1'), join('two', 'n-2')]);
    const before = writes;
    const answers = await Promise.all([run.hear([vote('one', 'scam')]), run.hear([vote('two', 'dance')]), run.hear([vote('one', 'genuine', 2)])]);
    expect(writes).toBe(before + 1);
    expect(answers.map(([answer]) => answer?.m)).toEqual(['one', 'two', 'one']);
    expect(answers[1]?.[0]?.b.refused).toEqual({ asked: 'vote', reason: 'no-such-option' });
    expect(votes(run)).toBe(1);
  });

  test('heard after the teacher has closed the question do not count, though nothing was written in between', async () => {
    const run = await begin(memoryClassLog());
    await ask(run);
    await run.hear([join('one', 'n-1'), join('two', 'n-2')]);
    const [, , late] = await Promise.all([run.hear([vote('one', 'scam')]), run.send({ type: 'close-question' }), run.hear([vote('two', 'scam')])]);
    expect(late[0]?.b.refused).toEqual({ asked: 'vote', reason: 'question-closed' });
    expect(votes(run)).toBe(1);
  });
});

describe('a second tab', () => {
  test('that is slower writes nothing, says that another one leads, and answers nobody', async () => {
    const log = memoryClassLog();
    const first = await begin(log);
    const second = await resumeLesson(setting(log), 'lesson');
    await ask(first);
    expect(await second?.send({ type: 'start-activity', activity: 0 })).toEqual({ type: 'refused', reason: 'led-elsewhere' });
    expect(second?.isLedElsewhere.value).toBe(true);
    expect(await second?.send({ type: 'reveal' })).toEqual({ type: 'refused', reason: 'led-elsewhere' });
    expect(await second?.hear([join('one', 'n-1')])).toEqual([]);
    expect((await log.read('lesson'))?.events).toHaveLength(3);
  });

  test('can take the lead, and then the first one says so', async () => {
    const log = memoryClassLog();
    const first = await begin(log);
    const second = await resumeLesson(setting(log), 'lesson');
    await ask(first);
    await second?.send({ type: 'start-activity', activity: 0 });
    await second?.takeLead();
    expect(second?.isLedElsewhere.value).toBe(false);
    expect(await second?.send({ type: 'reveal' })).toBeNull();
    await first.send({ type: 'close' });
    expect(first.isLedElsewhere.value).toBe(true);
  });
});
