import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { ClassLog, Shortfall } from '#core/ports.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import type { LoggedSessionEvent } from '#core/session/events.ts';
import { memoryClassLog, type Lesson } from './memory-class-log.ts';
import { OPEN_LIMIT } from './open-database.ts';
import { ON_DISK } from './schema.ts';
import { transact, unwatched, writeAhead, type Late } from './transact.ts';
import { whyItFailed } from './why-it-failed.ts';
import { within } from './within.ts';

/** Apart from the learner's database: they are another person's, and a pupil's device never makes one. Lessons and visits apart, too: one is a teacher's, the other an officer's. */
export type ClassDatabaseName = 'pioneer.lessons' | 'pioneer.visits';

interface ClassSchema extends DBSchema {
  lessons: { key: string; value: SessionHeader };
  /** What was written in one go, under the number of its first event: a lesson of a thousand has twenty thousand, and a row each took seconds. */
  parts: { key: [lesson: string, from: number]; value: { readonly lesson: string; readonly from: number; readonly events: readonly LoggedSessionEvent[] } };
}
type ClassDatabase = IDBPDatabase<ClassSchema>;
type Appending = IDBPTransaction<ClassSchema, ('lessons' | 'parts')[], 'readwrite'>;

/**
 * Opens the log of lessons: in IndexedDB, or in memory where that fails, which `shortfall` then says. When storage
 * fails in mid-lesson, the lesson goes on in memory with all this visit has read and written. Never rejects.
 */
export async function openClassLog(name: ClassDatabaseName = 'pioneer.lessons'): Promise<ClassLog> {
  const listeners = new Set<(where: 'here' | 'elsewhere') => void>();
  const changed = (where: 'here' | 'elsewhere' = 'here') => listeners.forEach((listener) => listener(where));
  const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  if (tabs) tabs.onmessage = () => changed('elsewhere');
  /** What this visit has read and written: where the log goes on, should storage fail. */
  const seen = new Map<string, Lesson>();
  let memory: ClassLog | null = null;
  /** Null: open at the next use. */
  let database: ClassDatabase | null = null;
  await here();

  async function here(): Promise<ClassDatabase | null> {
    if (memory) return null;
    database ??= await within(openIn(name, { lost: moveToMemory, erased: forget }), OPEN_LIMIT, null);
    if (!database) moveToMemory('unavailable');
    return database;
  }

  /** Everything was erased in another tab. */
  function forget(): void {
    database?.close();
    database = null;
    seen.clear();
    changed();
  }

  function moveToMemory(reason: Exclude<Shortfall, null>): void {
    if (memory) return;
    database?.close();
    database = null;
    memory = memoryClassLog(reason, seen);
    changed();
  }

  /** What was told to be written could not be after all: the log goes on in memory, with it. */
  function failedLate(error: unknown): void {
    moveToMemory(whyItFailed(error) ?? 'lost');
  }

  /** Does the work in the database or, when that fails or is not there, in memory. */
  async function atHome<Result>(inDatabase: (database: ClassDatabase) => Promise<Result>, inMemory: (log: ClassLog) => Promise<Result>): Promise<Result> {
    const open = await here();
    if (open) {
      try {
        return await inDatabase(open);
      } catch (error) {
        const reason = whyItFailed(error);
        if (!reason) throw error;
        moveToMemory(reason);
      }
    }
    return inMemory(memory ?? memoryClassLog('lost', seen));
  }

  async function wrote<Result>(writing: Promise<Result>): Promise<Result> {
    const result = await writing;
    if (database) tabs?.postMessage('written');
    changed();
    return result;
  }

  return {
    shortfall: () => memory?.shortfall() ?? null,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async append(header, events) {
      return wrote(
        atHome(
          async (open) => {
            const outcome = await (name === 'pioneer.visits' ? appendAhead : appendOnDisk)(open, header, events, failedLate);
            if (outcome === 'kept') seen.set(header.id, { header, events: [...(seen.get(header.id)?.events ?? []), ...events] });
            return outcome;
          },
          (log) => log.append(header, events),
        ),
      );
    },
    async read(id) {
      const lesson = await atHome(
        (open) => readIn(open, id),
        (log) => log.read(id),
      );
      if (lesson) seen.set(id, lesson);
      return lesson;
    },
    async list() {
      const headers = await atHome(
        (open) => open.getAll('lessons'),
        (log) => log.list(),
      );
      return [...headers].sort((one, other) => other.lastAt - one.lastAt);
    },
    async remove(id) {
      await wrote(
        atHome(
          (open) => removeIn(open, id),
          (log) => log.remove(id),
        ),
      );
      seen.delete(id);
    },
    async eraseAll() {
      await atHome(clear, (log) => log.eraseAll());
      seen.clear();
      database?.close();
      database = null;
      await within(deletion(name), OPEN_LIMIT, null); // it may have to wait for another tab; what that one holds is empty
      tabs?.postMessage('written');
      changed();
    },
  };
}

/** Async, so that a browser without IndexedDB rejects like one that refuses. */
async function deletion(name: ClassDatabaseName): Promise<void> {
  await deleteDB(name);
}

async function clear(database: ClassDatabase): Promise<void> {
  const transaction = database.transaction(['lessons', 'parts'], 'readwrite', ON_DISK);
  await Promise.all([transaction.objectStore('lessons').clear(), transaction.objectStore('parts').clear(), transaction.done]);
}

interface Interruptions {
  lost(reason: 'lost' | 'newer'): void;
  erased(): void;
}

/** `lost` is told when the browser closes the connection or a newer version wants it, `erased` when another tab deletes everything. */
async function openIn(name: ClassDatabaseName, { lost, erased }: Interruptions): Promise<ClassDatabase> {
  return openDB<ClassSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('lessons', { keyPath: 'id' });
      database.createObjectStore('parts', { keyPath: ['lesson', 'from'] });
    },
    blocking: (_from, to) => (to === null ? erased() : lost('newer')),
    terminated: () => lost('lost'),
  });
}

/** A vote is told to be received, so it is on the disk when this resolves. */
function appendOnDisk(database: ClassDatabase, header: SessionHeader, events: readonly LoggedSessionEvent[]): Promise<'kept' | 'taken'> {
  return transact(database, ['lessons', 'parts'], 'readwrite', (transaction) => appendIn(transaction, header, events));
}

/** A hall waits for what is pressed: it is with the browser and the commit is ordered when this resolves. */
function appendAhead(database: ClassDatabase, header: SessionHeader, events: readonly LoggedSessionEvent[], late: Late): Promise<'kept' | 'taken'> {
  return writeAhead(database, ['lessons', 'parts'], late, (transaction) => appendIn(transaction, header, events));
}

async function appendIn(transaction: Appending, header: SessionHeader, events: readonly LoggedSessionEvent[]): Promise<'kept' | 'taken'> {
  const lessons = transaction.objectStore('lessons');
  const length = (await lessons.get(header.id))?.length ?? 0;
  if (length !== (events[0]?.seq ?? length)) return 'taken';
  if (events.length > 0) unwatched(transaction.objectStore('parts').add({ lesson: header.id, from: length, events }));
  unwatched(lessons.put(header));
  return 'kept';
}

async function readIn(database: ClassDatabase, id: string): Promise<Lesson | null> {
  const transaction = database.transaction(['lessons', 'parts']);
  const [header, parts] = await Promise.all([transaction.objectStore('lessons').get(id), transaction.objectStore('parts').getAll(ofLesson(id))]);
  if (!header) return null;
  const all: LoggedSessionEvent[] = [];
  for (const { events } of parts) for (const event of events) all.push(event);
  return { header, events: all };
}

async function removeIn(database: ClassDatabase, id: string): Promise<void> {
  const transaction = database.transaction(['lessons', 'parts'], 'readwrite', ON_DISK);
  await Promise.all([transaction.objectStore('lessons').delete(id), transaction.objectStore('parts').delete(ofLesson(id)), transaction.done]);
}

function ofLesson(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}
