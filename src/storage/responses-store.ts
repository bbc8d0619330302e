import type { IDBPTransaction } from 'idb';
import type { Response } from '#core/discernment/response.ts';
import { addToProgress, isNewer, NO_PROGRESS, progressOf, PROGRESS_VERSION, type Progress } from '#core/progress/progress.ts';
import { PROGRESS_KEY, type Database, type PioneerSchema } from './schema.ts';
import { transact, unwatched, writeAhead, type Late } from './transact.ts';

/* Responses, and the progress that follows from them, always written together. */

/** Adds a response; one with an identifier that is there already is not counted again. */
export function addResponse(database: Database, response: Response, late: Late): Promise<Progress> {
  return writeAhead(database, ['responses', 'progress'], late, async (transaction) => {
    const responses = transaction.objectStore('responses');
    const [known, before] = await Promise.all([responses.getKey(response.id), soundProgress(transaction)]);
    if (known !== undefined && before) return before;
    if (known === undefined) unwatched(responses.add(response));
    const after = before && isNewer(before, response) ? addToProgress(before, response) : await rebuilt(transaction);
    unwatched(transaction.objectStore('progress').put(after, PROGRESS_KEY));
    return after;
  });
}

/** The kept progress; rebuilt, and kept again, when it is missing, of another version or does not fit the log. */
export async function readProgress(database: Database): Promise<Progress> {
  const kept = await transact(database, ['responses', 'progress'], 'readonly', soundProgress);
  if (kept) return kept;
  return transact(database, ['responses', 'progress'], 'readwrite', async (transaction) => {
    const progress = await rebuilt(transaction);
    await transaction.objectStore('progress').put(progress, PROGRESS_KEY);
    return progress;
  });
}

type Reading<Mode extends 'readonly' | 'readwrite'> = IDBPTransaction<PioneerSchema, ('responses' | 'progress')[], Mode>;

/** The kept progress if it can be built upon. An empty log needs none. */
async function soundProgress<Mode extends 'readonly' | 'readwrite'>(transaction: Reading<Mode>): Promise<Progress | null> {
  const [kept, count] = await Promise.all([transaction.objectStore('progress').get(PROGRESS_KEY), transaction.objectStore('responses').count()]);
  if (!kept && count === 0) return NO_PROGRESS;
  return kept?.version === PROGRESS_VERSION && kept.count === count ? kept : null;
}

async function rebuilt<Mode extends 'readonly' | 'readwrite'>(transaction: Reading<Mode>): Promise<Progress> {
  return progressOf(await transaction.objectStore('responses').getAll());
}
