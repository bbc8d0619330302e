import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB, type IDBPDatabase } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { progressOf } from '#core/progress/progress.ts';
import { aResponse, anAttempt, at } from '#testing/sample-log.ts';
import { openLearningLog } from './learning-log.ts';
import { migrate } from './migrations.ts';
import { DATABASE_NAME, DATABASE_VERSION } from './schema.ts';

beforeEach(() => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
});

/** A database as an earlier version of the app left it. */
async function asOfVersion(version: number): Promise<IDBPDatabase> {
  return openDB(DATABASE_NAME, version, { upgrade: (database, from, to, upgrade) => migrate(database, from, upgrade as never, to ?? version) });
}

it('makes a new database of the newest layout', async () => {
  await (await openLearningLog()).listAttempts();
  const database = await openDB(DATABASE_NAME);
  expect(database.version).toBe(DATABASE_VERSION);
  expect([...database.objectStoreNames].sort()).toEqual(['attempts', 'events', 'progress', 'responses']);
  expect([...database.transaction('responses').store.indexNames]).toEqual(['at']);
});

for (let version = 1; version < DATABASE_VERSION; version++) {
  it(`keeps everything when it comes from version ${version}`, async () => {
    const { header, events } = anAttempt('one', 3);
    const responses = [aResponse('b', 2), aResponse('a', 1), aResponse('c', 3)];
    const old = await asOfVersion(version);
    await old.add('attempts', header);
    for (const event of events) await old.add('events', event);
    for (const response of responses) await old.add('responses', response);
    old.close();

    const log = await openLearningLog();
    expect(log.shortfall()).toBeNull();
    expect(await log.listAttempts()).toEqual([header]);
    expect((await log.readAttempt('one'))?.events).toEqual(events.map((one) => one.event));
    expect(await log.readProgress()).toEqual(progressOf(responses));
    expect(await log.addResponse(aResponse('d', 4))).toEqual(progressOf([...responses, aResponse('d', 4)]));
    expect((await log.exportAll()).responses.map((one) => one.at)).toEqual([at(1), at(2), at(3), at(4)]);
  });
}

it('leaves a database of a newer version untouched and works in memory', async () => {
  const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1, {
    upgrade: (database) => void database.createObjectStore('something-else', { autoIncrement: true }),
  });
  await newer.add('something-else', 'precious');
  newer.close();
  const log = await openLearningLog();
  expect(log.shortfall()).toBe('newer');
  const { header, events } = anAttempt('one', 1);
  for (const event of events) await log.startAttempt(header, event);
  expect(await log.listAttempts()).toHaveLength(1);
  const after = await openDB(DATABASE_NAME);
  expect(after.version).toBe(DATABASE_VERSION + 1);
  expect([...after.objectStoreNames]).toEqual(['something-else']);
  expect(await after.getAll('something-else')).toEqual(['precious']);
});
