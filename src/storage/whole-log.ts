import type { LearningLog } from '#core/ports.ts';
import { additions } from '#core/progress/merge.ts';
import { progressOf } from '#core/progress/progress.ts';
import type { Contents } from './records.ts';
import { PROGRESS_KEY, type Database } from './schema.ts';
import { transact } from './transact.ts';

/* The log as a whole: out to a file, in from a file, gone. */

/** Everything, seen at one moment. */
export function readAll(database: Database): Promise<Contents> {
  return transact(database, ['attempts', 'events', 'responses'], 'readonly', async (transaction) => {
    const [attempts, events, responses] = await Promise.all([
      transaction.objectStore('attempts').getAll(),
      transaction.objectStore('events').getAll(),
      transaction.objectStore('responses').index('at').getAll(),
    ]);
    return { attempts, events, responses };
  });
}

/** Adds what is not here yet, all of it or nothing. */
export function mergeIn(database: Database, incoming: Contents): ReturnType<LearningLog['merge']> {
  return transact(database, ['attempts', 'events', 'responses', 'progress'], 'readwrite', async (transaction) => {
    const attempts = transaction.objectStore('attempts');
    const events = transaction.objectStore('events');
    const responses = transaction.objectStore('responses');
    const here = { attempts: await attempts.getAll(), events: await events.getAll(), responses: await responses.getAll() };
    const added = additions(here, incoming);
    await Promise.all([
      ...added.attempts.map((header) => attempts.put(header)),
      ...added.events.map((event) => events.add(event)),
      ...added.responses.map((response) => responses.add(response)),
      added.responses.length > 0 && transaction.objectStore('progress').put(progressOf([...here.responses, ...added.responses]), PROGRESS_KEY),
    ]);
    return { attempts: added.attempts.length, responses: added.responses.length };
  });
}

/** Empties every store. */
export function clearAll(database: Database): Promise<void> {
  return transact(database, ['attempts', 'events', 'responses', 'progress'], 'readwrite', async (transaction) => {
    await Promise.all((['attempts', 'events', 'responses', 'progress'] as const).map((store) => transaction.objectStore(store).clear()));
  });
}
