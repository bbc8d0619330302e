import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';
import { firstHeader, newestFirst, nextHeader } from './next-header.ts';
import type { Logged } from './records.ts';
import type { Database } from './schema.ts';
import { transact, unwatched, writeAhead, type Late } from './transact.ts';

/* Attempts and their events. Events are only ever added; the header is written in the same transaction. */

/** Starts an attempt. One that is there already stays as it is. */
export function startAttempt(database: Database, header: AttemptHeader, first: LoggedEvent, late: Late): Promise<void> {
  return writeAhead(database, ['attempts', 'events'], late, async (transaction) => {
    const attempts = transaction.objectStore('attempts');
    if ((await attempts.getKey(header.id)) !== undefined) return;
    unwatched(attempts.add(firstHeader(header, first)));
    unwatched(transaction.objectStore('events').add(first));
  });
}

/**
 * Adds an event if its place is the next one, which the header's length says, being written in the same transaction as the
 * events. Looked up inside this one, since another tab may just have written there.
 */
export function appendEvent(database: Database, event: LoggedEvent, header: AttemptHeader, late: Late): Promise<'kept' | 'taken'> {
  return writeAhead(database, ['attempts', 'events'], late, async (transaction): Promise<'kept' | 'taken'> => {
    const attempts = transaction.objectStore('attempts');
    const kept = await attempts.get(event.attempt);
    if (kept?.length !== event.seq) return 'taken';
    unwatched(transaction.objectStore('events').add(event));
    unwatched(attempts.put(nextHeader(kept, event, header)));
    return 'kept';
  });
}

/** An attempt with its events in order. */
export function readLogged(database: Database, id: string): Promise<Logged | null> {
  return transact(database, ['attempts', 'events'], 'readonly', async (transaction) => {
    const [header, events] = await Promise.all([
      transaction.objectStore('attempts').get(id),
      transaction.objectStore('events').getAll(IDBKeyRange.bound([id, 0], [id, Infinity])),
    ]);
    return header ? { header, events } : null;
  });
}

/** Every header, newest first. */
export async function listAttempts(database: Database): Promise<readonly AttemptHeader[]> {
  return (await database.getAll('attempts')).sort(newestFirst);
}
