import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { branded } from '#core/kernel/brand.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import type { LoggedSessionEvent } from '#core/session/events.ts';
import { eventually } from '#testing/eventually.ts';
import { CLASS_CONTRACT } from './class-contract.ts';
import { openClassLog } from './class-log.ts';
import { memoryClassLog, type Lesson } from './memory-class-log.ts';

let shared = new Map<string, Lesson>();
const LOGS = {
  'the log of lessons in IndexedDB': () => openClassLog('pioneer.lessons'),
  'the log of visits in IndexedDB': () => openClassLog('pioneer.visits'),
  'the log in memory': async () => memoryClassLog(null, shared),
};

beforeEach(() => {
  shared = new Map();
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
});

describe.each(Object.entries(LOGS))('%s', (_, open) => {
  for (const clause of CLASS_CONTRACT) it(clause.title, () => clause.run(open));
});

const HEADER: SessionHeader = { id: 'one', className: '我的班', startedAt: branded(0), lastAt: branded(0), isClosed: false, length: 1, hostKey: 'key' };
const OPENED: LoggedSessionEvent = { v: 1, seq: 0, at: branded(0), event: { type: 'activity-started', activity: 0 } };

test('without IndexedDB a lesson goes on in memory, and says so', async () => {
  Object.assign(globalThis, { indexedDB: undefined });
  const log = await openClassLog();
  expect(log.shortfall()).toBe('unavailable');
  expect(await log.append(HEADER, [OPENED])).toBe('kept');
  expect((await log.read('one'))?.events).toHaveLength(1);
});

test.each(['pioneer.lessons', 'pioneer.visits'] as const)('%s: a disk that is full loses no event, all goes on in memory with what was there', async (name) => {
  const log = await openClassLog(name);
  await log.append(HEADER, [OPENED]);
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  try {
    expect(await log.append({ ...HEADER, length: 2 }, [{ ...OPENED, seq: 1 }])).toBe('kept');
  } finally {
    IDBObjectStore.prototype.add = add;
  }
  expect(log.shortfall()).toBe('full');
  expect((await log.read('one'))?.events.map(({ seq }) => seq)).toEqual([0, 1]);
});

test('a press whose writing fails after it was shown is not lost: the visit goes on in memory with it', async () => {
  const log = await openClassLog('pioneer.visits');
  await log.append(HEADER, [OPENED]);
  const { commit } = IDBTransaction.prototype;
  IDBTransaction.prototype.commit = function () {
    this.abort();
  };
  try {
    expect(await log.append({ ...HEADER, length: 2 }, [{ ...OPENED, seq: 1 }])).toBe('kept');
    await eventually(() => expect(log.shortfall()).toBe('lost'));
  } finally {
    IDBTransaction.prototype.commit = commit;
  }
  expect((await log.read('one'))?.events.map(({ seq }) => seq)).toEqual([0, 1]);
});

test('erasing in one tab leaves no database behind, also while another tab has it open', async () => {
  const [log, other] = [await openClassLog(), await openClassLog()];
  await log.append(HEADER, [OPENED]);
  await log.eraseAll();
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
  expect(await other.list()).toEqual([]);
  expect(other.shortfall()).toBeNull();
});
