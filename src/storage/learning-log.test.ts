import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoggedEvent } from '#core/play/attempt.ts';
import { progressOf, PROGRESS_VERSION } from '#core/progress/progress.ts';
import { eventually } from '#testing/eventually.ts';
import { anAttempt, aResponse, at } from '#testing/sample-log.ts';
import { openLearningLog } from './learning-log.ts';
import { migrate } from './migrations.ts';
import { DATABASE_NAME, DATABASE_VERSION, PROGRESS_KEY } from './schema.ts';

beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const { header, events } = anAttempt('one', 4);

function event(place: number): LoggedEvent {
  const found = events[place];
  if (!found) throw new Error('The sample is too short.');
  return found;
}

/** A log with one attempt of two events and one response, as a pupil leaves it in mid-scenario. */
async function inMidScenario() {
  const log = await openLearningLog();
  await log.startAttempt(header, event(0));
  await log.append(event(1), header);
  await log.addResponse(aResponse('a', 1));
  return log;
}

function failing(name: string) {
  return () => {
    throw new DOMException(name, name);
  };
}

async function until(holds: () => boolean | Promise<boolean>) {
  await eventually(async () => expect(await holds()).toBe(true));
}

/** Everything written before is there, and more can be written. */
async function expectToGoOn(log: Awaited<ReturnType<typeof openLearningLog>>) {
  expect((await log.readAttempt('one'))?.events).toEqual(events.slice(0, 2).map((one) => one.event));
  expect(await log.append(event(2), header)).toBe('kept');
  expect((await log.readAttempt('one'))?.events).toHaveLength(3);
  expect((await log.readProgress()).count).toBe(1);
  expect(await log.addResponse(aResponse('b', 2))).toEqual(progressOf([aResponse('a', 1), aResponse('b', 2)]));
  expect((await log.exportAll()).events).toHaveLength(3);
}

describe('where storage is missing', () => {
  it.each([
    ['without IndexedDB', () => Object.assign(globalThis, { indexedDB: undefined })],
    [
      'with an IndexedDB that throws',
      () => Object.assign(globalThis, { indexedDB: { open: failing('SecurityError'), deleteDatabase: failing('SecurityError') } }),
    ],
  ])('works in memory %s', async (_name, spoil) => {
    spoil();
    const log = await inMidScenario();
    expect(log.shortfall()).toBe('unavailable');
    await expectToGoOn(log);
    await log.eraseAll();
    expect(await log.listAttempts()).toEqual([]);
  });

  it('waits three seconds for a database that never opens, then works in memory', async () => {
    vi.useFakeTimers();
    Object.assign(globalThis, { indexedDB: { open: () => new EventTarget() } });
    const opening = openLearningLog();
    await vi.advanceTimersByTimeAsync(3000);
    expect((await opening).shortfall()).toBe('unavailable');
  });

  it('moves what was written in memory into a database that opens late', async () => {
    const old = await openDB(DATABASE_NAME, 1, { upgrade: (database, from, _to, upgrade) => migrate(database, from, upgrade as never, 1) });
    await old.add('responses', aResponse('z', 0));
    const log = await inMidScenario(); // the old tab does not let go
    expect(log.shortfall()).toBe('blocked');
    await expectToGoOn(log);
    const told = vi.fn();
    log.onChange(told);
    old.close();
    await until(() => log.shortfall() === null);
    expect(told).toHaveBeenCalled();
    expect(await log.append(event(3), header)).toBe('kept');
    const next = await openLearningLog();
    expect((await next.readAttempt('one'))?.events).toHaveLength(4);
    expect((await next.readProgress()).count).toBe(3);
  });
});

describe('when storage fails in mid-scenario', () => {
  it('goes on in memory when the disk is full', async () => {
    const log = await inMidScenario();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(failing('QuotaExceededError'));
    await expectToGoOn(log);
    expect(log.shortfall()).toBe('full');
  });

  it('keeps what was written before the disk was full for the next visit', async () => {
    const log = await inMidScenario();
    const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(failing('QuotaExceededError'));
    await log.append(event(2), header);
    spy.mockRestore();
    expect((await (await openLearningLog()).readAttempt('one'))?.events).toHaveLength(2);
  });

  it.each([
    ['the disk turns out to be full', 'QuotaExceededError', 'full'],
    ['the connection breaks', 'AbortError', null],
  ])('loses nothing when %s only after the screen has moved on', async (_what, name, shortfall) => {
    const log = await inMidScenario();
    const spy = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      (this as unknown as { _abort(name: string): void })._abort(name); // the fake's own way of failing
    });
    expect(await log.append(event(2), header)).toBe('kept');
    expect(await log.addResponse(aResponse('late', 4))).toEqual(progressOf([aResponse('a', 1), aResponse('late', 4)]));
    spy.mockRestore();
    await until(async () => (await log.readAttempt('one'))?.events.length === 3);
    expect(log.shortfall()).toBe(shortfall);
    expect((await log.readProgress()).count).toBe(2);
  });

  it('goes on in memory with the last step when the connection breaks and the disk is full by the time it is opened again', async () => {
    const log = await inMidScenario();
    const breaking = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      (this as unknown as { _abort(name: string): void })._abort('AbortError');
    });
    await log.append(event(2), header);
    breaking.mockRestore();
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
      queueMicrotask(() => (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError'));
      return add.apply(this, row);
    });
    await until(() => log.shortfall() === 'full');
    expect((await log.readAttempt('one'))?.events).toHaveLength(3);
  });

  it('goes on in memory when another tab brings a newer version, and lets it', async () => {
    const log = await inMidScenario();
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    await expectToGoOn(log);
    expect(log.shortfall()).toBe('newer');
    expect(await newer.count('events')).toBe(2);
  });

  it('goes on in memory when the database is deleted under it', async () => {
    const log = await inMidScenario();
    const told = vi.fn();
    log.onChange(told);
    await deleteDB(DATABASE_NAME);
    await expectToGoOn(log);
    expect(log.shortfall()).toBe('lost');
    expect(told).toHaveBeenCalled();
  });

  it('opens a connection again that the browser closed', async () => {
    const connections = watchConnections();
    const log = await inMidScenario();
    connections[0]?.close();
    await expectToGoOn(log);
    expect(log.shortfall()).toBeNull();
    expect((await (await openLearningLog()).readAttempt('one'))?.events).toHaveLength(3);
  });

  it('goes on with what this visit has seen when the browser cleared everything', async () => {
    const connections = watchConnections();
    const log = await inMidScenario();
    Object.assign(globalThis, { indexedDB: new IDBFactory() });
    forceCloseDatabase(connections[0] as never); // its types lag behind
    await expectToGoOn(log);
    expect(log.shortfall()).toBe('lost');
  });

  it('does not hide a mistake of the program behind memory', async () => {
    const log = await inMidScenario();
    await expect(log.addResponse({ ...aResponse('x', 3), id: {} as string })).rejects.toThrow();
    expect(log.shortfall()).toBeNull();
    await expectToGoOn(log);
  });
});

describe('the kept progress', () => {
  const responses = [aResponse('a', 1), aResponse('b', 2)];
  it.each([
    ['of another version', { ...progressOf(responses), version: PROGRESS_VERSION + 1 }],
    ['with a wrong count', { ...progressOf(responses), count: 7 }],
    ['that is missing', undefined],
  ])('is rebuilt: one %s', async (_name, kept) => {
    const log = await openLearningLog();
    for (const response of responses) await log.addResponse(response);
    const database: IDBPDatabase = await openDB(DATABASE_NAME);
    await (kept ? database.put('progress', kept, PROGRESS_KEY) : database.clear('progress'));
    expect(await log.readProgress()).toEqual(progressOf(responses));
    expect(await database.get('progress', PROGRESS_KEY)).toEqual(progressOf(responses));
    await (kept ? database.put('progress', kept, PROGRESS_KEY) : database.clear('progress'));
    expect(await log.addResponse(aResponse('c', 3))).toEqual(progressOf([...responses, aResponse('c', 3)]));
  });
});

describe('two tabs', () => {
  it('hear of each other’s writing and see it', async () => {
    const [one, two] = [await openLearningLog(), await openLearningLog()];
    const told = vi.fn();
    two.onChange(told);
    await one.startAttempt(header, event(0));
    await until(() => told.mock.calls.length > 0);
    expect(await two.listAttempts()).toHaveLength(1);
  });

  it('never both get the same place', async () => {
    const [one, two] = [await openLearningLog(), await openLearningLog()];
    await one.startAttempt(header, event(0));
    const answers = await Promise.all([one, two, one, two].map((log) => log.append(event(1), header)));
    expect([...answers].sort()).toEqual(['kept', 'taken', 'taken', 'taken']);
  });

  it('together count every response once', async () => {
    const [one, two] = [await openLearningLog(), await openLearningLog()];
    const responses = Array.from({ length: 20 }, (_, index) => aResponse(`r${index}`, (index * 7) % 20));
    await Promise.all(responses.map((response, index) => (index % 2 ? one : two).addResponse(response)));
    expect(await one.readProgress()).toEqual(progressOf(responses));
  });

  it('erase for each other, and both can be used afterwards', async () => {
    const one = await inMidScenario();
    const two = await openLearningLog();
    await two.readAttempt('one');
    await one.eraseAll();
    await until(async () => (await two.listAttempts()).length === 0);
    expect(await two.append(event(2), header)).toBe('taken');
    expect(two.shortfall()).toBeNull();
    await two.startAttempt({ ...header, id: 'two' }, { ...event(0), attempt: 'two' });
    expect(await one.listAttempts()).toHaveLength(1);
  });

  it('erase what another one holds in memory', async () => {
    const one = await inMidScenario();
    const two = await openLearningLog();
    const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(failing('QuotaExceededError'));
    await two.append(event(2), header);
    spy.mockRestore();
    expect(two.shortfall()).toBe('full');
    await one.eraseAll();
    await until(() => two.listAttempts().then((attempts) => attempts.length === 0));
    expect(two.shortfall()).toBeNull();
    expect((await indexedDB.databases()).map((database) => database.name)).toEqual([]);
    await two.startAttempt(header, event(0));
    expect(await (await openLearningLog()).listAttempts()).toHaveLength(1); // storage works again, so it is used again
  });
});

describe('erasing', () => {
  it('deletes the database itself', async () => {
    const log = await inMidScenario();
    await log.eraseAll();
    expect((await indexedDB.databases()).map((one) => one.name)).toEqual([]);
    expect((await log.exportAll()).events).toEqual([]);
  });

  it('leaves nothing even while an old tab holds on to the database', async () => {
    const log = await inMidScenario();
    const holding = await openDB(DATABASE_NAME);
    await log.eraseAll();
    expect(await holding.count('events')).toBe(0);
    holding.close();
    await until(() => log.shortfall() === null);
  });
});

it('has all of ten thousand responses in its progress, also when opened anew', async () => {
  const log = await openLearningLog();
  const responses = Array.from({ length: 10_000 }, (_, index) => aResponse(`r${index}`, index, { itemId: `item-${index % 300}`, at: at(index) }));
  await log.merge({ ...(await log.exportAll()), responses });
  expect((await log.readProgress()).count).toBe(10_000);
  expect((await (await openLearningLog()).readProgress()).count).toBe(10_000);
});

/** The raw connections that are opened from now on. */
function watchConnections(): IDBDatabase[] {
  const connections: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...options) => {
    const request = open(...options);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
  return connections;
}
