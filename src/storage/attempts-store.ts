import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';
import { firstHeader, newestFirst, nextHeader } from './next-header.ts';
import type { Connection, Logged } from './records.ts';
import type { Database } from './schema.ts';
import { canCommit, isTaken, transact, unwatched, writeAhead } from './transact.ts';

/* Attempts and their events. Events are only ever added; the header is written in the same transaction. */

/** Starts an attempt. One that is there already stays as it is. */
export async function startAttempt({ database, known, late }: Connection, header: AttemptHeader, first: LoggedEvent): Promise<void> {
  await writeAhead(database, ['attempts', 'events'], late, async (transaction) => {
    const attempts = transaction.objectStore('attempts');
    if ((await attempts.getKey(header.id)) !== undefined) return;
    const begun = firstHeader(header, first);
    unwatched(attempts.add(begun));
    unwatched(transaction.objectStore('events').add(first));
    known.attempts.set(begun.id, begun);
  });
}

/** Adds an event if its place is the next one, which the header's length says, being written in the same transaction as the events. */
export function appendEvent(connection: Connection, event: LoggedEvent, header: AttemptHeader): Promise<'kept' | 'taken'> {
  const kept = connection.known.attempts.get(event.attempt);
  return canCommit() && kept?.length === event.seq ? appendNext(connection, event, nextHeader(kept, event, header)) : appendIfNext(connection, event, header);
}

/** To an attempt that is known as it is: should another tab have been faster all the same, the event's key is taken. */
async function appendNext({ database, known, late, overtaken }: Connection, event: LoggedEvent, next: AttemptHeader): Promise<'kept'> {
  const heardLate = (error: unknown) => {
    if (!isTaken(error)) return late(error);
    known.attempts.delete(next.id);
    overtaken(next.id);
  };
  await writeAhead(database, ['attempts', 'events'], heardLate, async (transaction) => {
    unwatched(transaction.objectStore('events').add(event));
    unwatched(transaction.objectStore('attempts').put(next));
    known.attempts.set(next.id, next);
  });
  return 'kept';
}

/** Asks inside the transaction what is there, since another tab may just have written. */
function appendIfNext({ database, known, late }: Connection, event: LoggedEvent, header: AttemptHeader): Promise<'kept' | 'taken'> {
  return writeAhead(database, ['attempts', 'events'], late, async (transaction): Promise<'kept' | 'taken'> => {
    const attempts = transaction.objectStore('attempts');
    const kept = await attempts.get(event.attempt);
    if (kept?.length !== event.seq) return 'taken';
    const next = nextHeader(kept, event, header);
    unwatched(transaction.objectStore('events').add(event));
    unwatched(attempts.put(next));
    known.attempts.set(next.id, next);
    return 'kept';
  });
}

/** An attempt with its events in order. */
export async function readLogged({ database, known }: Connection, id: string): Promise<Logged | null> {
  const logged = await transact(database, ['attempts', 'events'], 'readonly', async (transaction) => {
    const [header, events] = await Promise.all([
      transaction.objectStore('attempts').get(id),
      transaction.objectStore('events').getAll(IDBKeyRange.bound([id, 0], [id, Infinity])),
    ]);
    return header ? { header, events } : null;
  });
  if (logged) known.attempts.set(id, logged.header);
  return logged;
}

/** Every header, newest first. */
export async function listAttempts(database: Database): Promise<readonly AttemptHeader[]> {
  return (await database.getAll('attempts')).sort(newestFirst);
}
