import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { ON_DISK } from './schema.ts';

/**
 * Runs `work` in one transaction that is written as a whole or not at all, and resolves once it is on disk.
 * Rejects with what the transaction died of: the error of a single request often says no more than “aborted”.
 */
export async function transact<Schema extends DBSchema, const Name extends StoreNames<Schema>, Mode extends 'readonly' | 'readwrite', Result>(
  database: IDBPDatabase<Schema>,
  stores: Name[],
  mode: Mode,
  work: (transaction: IDBPTransaction<Schema, Name[], Mode>) => Promise<Result>,
): Promise<Result> {
  const { result, end } = await run(database, stores, mode, work);
  const failed = await end;
  if (failed) throw failed.error;
  return result;
}

/** Hears of a transaction that failed after its promise had been resolved. */
export type Late = (error: unknown) => void;

/**
 * For what a screen waits for: resolves when every request of `work` is with the browser, which is in a process of its
 * own, and the commit is ordered. From there on not even a killed page stops it, only a disk or a browser that fails;
 * `late` is told then. Waiting for the disk as well cost a tap a third of its time on a slow phone.
 * Where a commit can't be ordered (below Chromium 76), it is waited for.
 */
export async function writeAhead<Schema extends DBSchema, const Name extends StoreNames<Schema>, Result>(
  database: IDBPDatabase<Schema>,
  stores: Name[],
  late: Late,
  work: (transaction: IDBPTransaction<Schema, Name[], 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  const { transaction, result, end } = await run(database, stores, 'readwrite', work);
  if ('commit' in transaction) {
    transaction.commit();
    void end.then((failed) => failed && late(failed.error));
    return result;
  }
  const failed = await end;
  if (failed) throw failed.error;
  return result;
}

/** Lets a request go its way: should it fail, so does its transaction, which is watched. */
export function unwatched(request: Promise<unknown>): void {
  request.catch(() => {});
}

/**
 * Does the work; `end` never rejects. It comes with the transaction's own last event: `done` rejects with a request's, when
 * the transaction does not know yet what it dies of.
 */
async function run<Schema extends DBSchema, const Name extends StoreNames<Schema>, Mode extends 'readonly' | 'readwrite', Result>(
  database: IDBPDatabase<Schema>,
  stores: Name[],
  mode: Mode,
  work: (transaction: IDBPTransaction<Schema, Name[], Mode>) => Promise<Result>,
) {
  const transaction = database.transaction(stores, mode, ON_DISK);
  unwatched(transaction.done);
  const end = new Promise<{ readonly error: unknown } | null>((resolve) => {
    transaction.addEventListener('complete', () => resolve(null));
    transaction.addEventListener('abort', () => resolve({ error: transaction.error ?? new DOMException('aborted', 'AbortError') }));
  });
  try {
    return { transaction, result: await work(transaction), end };
  } catch (error) {
    try {
      transaction.abort(); // a fold that threw: nothing of it is kept
    } catch {
      // it is over already, which is as good
    }
    throw transaction.error ?? error;
  }
}
