import { branded } from '#core/kernel/brand.ts';
import type { ClassLog } from '#core/ports.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import type { LoggedSessionEvent, SessionEvent } from '#core/session/events.ts';

/** One promise every log of lessons keeps; see contract.ts, whose form this has. */
export interface ClassClause {
  readonly title: string;
  /** Rejects when it does not hold. Each call of `open` gives a log on the same, at first empty, storage. */
  run(open: () => Promise<ClassLog>): Promise<void>;
}

/** What a lesson relies on, whichever log it has. Runs under vitest and inside a real browser. */
export const CLASS_CONTRACT: readonly ClassClause[] = [
  {
    title: 'is empty at first',
    async run(open) {
      const log = await open();
      same(await log.list(), []);
      same(await log.read('nothing'), null);
    },
  },
  {
    title: 'gives a lesson back as it was written, in order, also to who opens it later',
    async run(open) {
      const log = await open();
      await log.append(header('one', 2), [logged(0), logged(1)]);
      await log.append(header('one', 3), [logged(2)]);
      same(await log.read('one'), { header: header('one', 3), events: [logged(0), logged(1), logged(2)] });
      same(await (await open()).read('one'), { header: header('one', 3), events: [logged(0), logged(1), logged(2)] });
    },
  },
  {
    title: 'refuses a place that is taken, writes nothing of it, and keeps what was there',
    async run(open) {
      const [log, other] = [await open(), await open()];
      same(await log.append(header('one', 1), [logged(0)]), 'kept');
      same(await log.append(header('one', 2), [logged(1)]), 'kept');
      same(await other.append(header('one', 3), [logged(1, { type: 'closed' }), logged(2)]), 'taken');
      same(await other.read('one'), { header: header('one', 2), events: [logged(0), logged(1)] });
    },
  },
  {
    title: 'refuses a place that leaves a gap',
    async run(open) {
      const log = await open();
      await log.append(header('one', 1), [logged(0)]);
      same(await log.append(header('one', 3), [logged(2)]), 'taken');
      same((await log.read('one'))?.events.length, 1);
    },
  },
  {
    title: 'lists lessons, the newest first',
    async run(open) {
      const log = await open();
      await log.append(header('old', 1), [logged(0)]);
      await log.append(header('new', 9), [logged(0)]);
      same(
        (await log.list()).map(({ id }) => id),
        ['new', 'old'],
      );
    },
  },
  {
    title: 'removes one lesson with all its events, and no other',
    async run(open) {
      const log = await open();
      await log.append(header('one', 1), [logged(0)]);
      await log.append(header('two', 1), [logged(0)]);
      await log.remove('one');
      same(await log.read('one'), null);
      same((await log.list()).length, 1);
      same(await log.append(header('one', 1), [logged(0)]), 'kept');
      same((await log.read('one'))?.events.length, 1);
    },
  },
  {
    title: 'erases everything, and can be written to afterwards',
    async run(open) {
      const log = await open();
      await log.append(header('one', 1), [logged(0)]);
      await log.eraseAll();
      same(await log.list(), []);
      same(await log.append(header('one', 1), [logged(0)]), 'kept');
      same((await (await open()).list()).length, 1);
    },
  },
  {
    title: 'tells who listens that something was written',
    async run(open) {
      const log = await open();
      let times = 0;
      const stop = log.onChange(() => (times += 1));
      await log.append(header('one', 1), [logged(0)]);
      stop();
      await log.append(header('one', 2), [logged(1)]);
      same(times, 1);
    },
  },
];

function header(id: string, length: number): SessionHeader {
  return { id, className: '我的班', startedAt: branded(0), lastAt: branded(length), isClosed: false, length, hostKey: 'key' };
}

function logged(seq: number, event: SessionEvent = { type: 'activity-started', activity: seq }): LoggedSessionEvent {
  return { v: 1, seq, at: branded(seq), event };
}

function same(found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${one} is not ${other}`);
}
