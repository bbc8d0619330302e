import type { IDBPTransaction, StoreNames } from 'idb';
import { ON_DISK, type Database, type PioneerSchema } from './schema.ts';

type Store = StoreNames<PioneerSchema>;

/**
 * Runs `work` in one transaction that is written as a whole or not at all, and resolves once it is on disk, or with
 * IN_HAND once the browser has it.
 * Rejects with what the transaction died of: the error of a single request often says no more than “aborted”.
 */
export async function transact<Stores extends Store[], Mode extends 'readonly' | 'readwrite', Result>(
  database: Database,
  stores: Stores,
  mode: Mode,
  work: (transaction: IDBPTransaction<PioneerSchema, Stores, Mode>) => Promise<Result>,
  durability: IDBTransactionOptions = ON_DISK,
): Promise<Result> {
  const transaction = database.transaction(stores, mode, durability);
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(transaction);
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    try {
      transaction.abort(); // a fold that threw: nothing of it is kept
    } catch {
      // it is over already, which is as good
    }
    throw transaction.error ?? error;
  }
}
