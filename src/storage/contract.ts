import type { Response } from '#core/discernment/response.ts';
import { branded, type Instant } from '#core/kernel/brand.ts';
import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';
import type { PlayEvent } from '#core/play/events.ts';
import type { LearningLog } from '#core/ports.ts';
import { NO_PROGRESS, progressOf } from '#core/progress/progress.ts';

/** One promise every log keeps: a requirement, and how to see whether it holds. */
export interface Clause {
  readonly title: string;
  /** Rejects when it does not hold. Each call of `open` gives a log on the same, at first empty, storage. */
  run(open: () => Promise<LearningLog>): Promise<void>;
}

/**
 * What the app relies on, whichever log it has. Free of any test runner, so that the same clauses run
 * under vitest and inside a real browser (e2e/storage-contract.spec.ts).
 */
export const CONTRACT: readonly Clause[] = [
  {
    title: 'is empty at first',
    async run(open) {
      const log = await open();
      same(await log.listAttempts(), []);
      same(await log.readAttempt('nothing'), null);
      same(await log.readProgress(), NO_PROGRESS);
    },
  },
  {
    title: 'gives an attempt back as it was written, in order',
    async run(open) {
      const log = await open();
      await play(log, 'one', EVENTS);
      const read = await log.readAttempt('one');
      same(read?.events, EVENTS);
      same(read?.header, { ...header('one'), lastAt: at(EVENTS.length - 1), length: EVENTS.length });
    },
  },
  {
    title: 'derives length and instants from the events, and takes state and result from the caller',
    async run(open) {
      const log = await open();
      const liar = { ...header('one'), length: 77, startedAt: at(77), lastAt: at(78), packVersion: '9.9.9' };
      await log.startAttempt(header('one'), logged('one', 0, EVENTS[0]));
      same(await log.append(logged('one', 1, EVENTS[1]), { ...liar, state: 'ended', result: 'lost' }), 'kept');
      same((await log.readAttempt('one'))?.header, { ...header('one'), lastAt: at(1), length: 2, state: 'ended', result: 'lost' });
    },
  },
  {
    title: 'refuses a place that is taken and keeps what was there',
    async run(open) {
      const log = await open();
      await play(log, 'one', EVENTS.slice(0, 2));
      same(await log.append(logged('one', 1, { type: 'finished' }), header('one')), 'taken');
      same((await log.readAttempt('one'))?.events, EVENTS.slice(0, 2));
    },
  },
  {
    title: 'refuses a place that leaves a gap, and an attempt that is not there',
    async run(open) {
      const log = await open();
      await play(log, 'one', EVENTS.slice(0, 2));
      same(await log.append(logged('one', 5, { type: 'advanced' }), header('one')), 'taken');
      same(await log.append(logged('two', 1, { type: 'advanced' }), header('two')), 'taken');
      same((await log.listAttempts()).length, 1);
    },
  },
  {
    title: 'lets only one of two who write at the same place in the same moment have it',
    async run(open) {
      const log = await open();
      await play(log, 'one', EVENTS.slice(0, 1));
      const answers = await Promise.all([0, 1, 2, 3].map(() => log.append(logged('one', 1, { type: 'advanced' }), header('one'))));
      same([...answers].sort(), ['kept', 'taken', 'taken', 'taken']);
      same((await log.readAttempt('one'))?.events.length, 2);
    },
  },
  {
    title: 'leaves an attempt alone that is started a second time',
    async run(open) {
      const log = await open();
      await play(log, 'one', EVENTS);
      await log.startAttempt(header('one'), logged('one', 0, EVENTS[0]));
      same((await log.readAttempt('one'))?.events, EVENTS);
    },
  },
  {
    title: 'keeps every attempt at the same scenario, newest first',
    async run(open) {
      const log = await open();
      await play(log, 'one', EVENTS);
      await play(log, 'two', EVENTS.slice(0, 2));
      await play(log, 'three', EVENTS.slice(0, 3));
      same(
        (await log.listAttempts()).map((one) => one.id),
        ['one', 'three', 'two'],
      );
      same((await log.readAttempt('one'))?.events, EVENTS);
    },
  },
  {
    title: 'counts a response once, however often it is written',
    async run(open) {
      const log = await open();
      await log.addResponse(response('a', 1));
      await log.addResponse(response('a', 1));
      same((await log.readProgress()).count, 1);
      same((await log.exportAll()).responses, [response('a', 1)]);
    },
  },
  {
    title: 'knows the progress of all responses, in whatever order they came',
    async run(open) {
      const log = await open();
      const responses = [response('b', 5), response('a', 5), response('c', 3), response('d', 9)];
      for (const [index, one] of responses.entries()) same(await log.addResponse(one), progressOf(responses.slice(0, index + 1)));
      same(await log.readProgress(), progressOf(responses));
    },
  },
  {
    title: 'counts each of many responses written at once',
    async run(open) {
      const log = await open();
      const responses = [...'abcdefghij'].map((id, index) => response(id, index));
      await Promise.all(responses.map((one) => log.addResponse(one)));
      same(await log.readProgress(), progressOf(responses));
    },
  },
  {
    title: 'counts nothing twice when its own file comes back, any number of times',
    async run(open) {
      const log = await open();
      await fill(log);
      const file = await log.exportAll();
      same(await log.merge(file), { attempts: 0, responses: 0 });
      same(await log.merge(file), { attempts: 0, responses: 0 });
      same({ ...(await log.exportAll()), savedAt: 0 }, { ...file, savedAt: 0 });
    },
  },
  {
    title: 'has everything again after erasing and restoring',
    async run(open) {
      const log = await open();
      await fill(log);
      const file = await log.exportAll();
      const progress = await log.readProgress();
      await log.eraseAll();
      same(await log.listAttempts(), []);
      same(await log.readProgress(), NO_PROGRESS);
      same(await log.merge(file), { attempts: file.attempts.length, responses: file.responses.length });
      same({ ...(await log.exportAll()), savedAt: 0 }, { ...file, savedAt: 0 });
      same(await log.readProgress(), progress);
    },
  },
  {
    title: 'lengthens an attempt that went on elsewhere, and keeps both ways of one that went on differently',
    async run(open) {
      const log = await open();
      await play(log, 'one', EVENTS.slice(0, 2));
      const early = await log.exportAll();
      await play(log, 'one', EVENTS, 2);
      const late = await log.exportAll();
      await log.eraseAll();
      await log.merge(early);
      same(await log.merge(late), { attempts: 1, responses: 0 });
      same((await log.readAttempt('one'))?.events, EVENTS);

      await log.eraseAll();
      await log.merge(early);
      await log.append(logged('one', 2, { type: 'chose', decision: 'd', choice: 'other' }), header('one'));
      same(await log.merge(late), { attempts: 1, responses: 0 });
      same(await log.merge(late), { attempts: 0, responses: 0 });
      same((await log.readAttempt('one'))?.events[2], { type: 'chose', decision: 'd', choice: 'other' });
      const other = (await log.listAttempts()).find((one) => one.id !== 'one');
      same((await log.readAttempt(other?.id ?? ''))?.events, EVENTS);
    },
  },
  {
    title: 'goes on after everything was erased',
    async run(open) {
      const log = await open();
      await fill(log);
      await log.eraseAll();
      await play(log, 'new', EVENTS);
      await log.addResponse(response('new', 1));
      same(
        (await log.listAttempts()).map((one) => one.id),
        ['new'],
      );
      same((await log.readProgress()).count, 1);
      same(log.shortfall(), null);
    },
  },
];

const EVENTS: readonly PlayEvent[] = [
  { type: 'started', scenario: 'gift' },
  { type: 'advanced' },
  { type: 'chose', decision: 'd', choice: 'c' },
  { type: 'went-on' },
  { type: 'suspected', beats: ['b', 'a'] },
];

async function fill(log: LearningLog): Promise<void> {
  await play(log, 'one', EVENTS);
  await play(log, 'two', EVENTS.slice(0, 2));
  for (const [index, id] of ['a', 'b', 'c'].entries()) await log.addResponse(response(id, index));
}

/** Writes these events, from the given place on. */
async function play(log: LearningLog, id: string, events: readonly PlayEvent[], from = 0): Promise<void> {
  for (const [seq, event] of events.entries()) {
    if (seq < from) continue;
    if (seq === 0) await log.startAttempt(header(id), logged(id, 0, event));
    else same(await log.append(logged(id, seq, event), header(id)), 'kept');
  }
}

function header(id: string): AttemptHeader {
  return { id, packId: 'p', packVersion: '1.0.0', scenarioId: 'gift', startedAt: at(0), lastAt: at(0), state: 'open', result: null, length: 1 };
}

function logged(attempt: string, seq: number, event: PlayEvent = { type: 'advanced' }): LoggedEvent {
  return { attempt, seq, at: at(seq), event };
}

function response(id: string, time: number): Response {
  return { id, itemId: `item-${id}`, truth: 'scam', settled: true, fraudType: 'police', answer: 'scam', sure: true, at: at(time) };
}

function at(seconds: number): Instant {
  return branded(1_700_000_000_000 + seconds * 1000);
}

/** Equal as JSON, whatever the order of keys. */
function same(found: unknown, expected: unknown): void {
  if (written(found) !== written(expected)) throw new Error(`Expected ${written(expected)}, found ${written(found)}`);
}

function written(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
