import type { DBSchema, IDBPDatabase } from 'idb';
import type { Response } from '#core/discernment/response.ts';
import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';
import type { Progress } from '#core/progress/progress.ts';

export const DATABASE_NAME = 'pioneer';

/** Raise it together with a new step in migrations.ts. */
export const DATABASE_VERSION = 2;

/**
 * The layout of version 2. Events and responses are the log: rows are added, never changed. Attempts and progress
 * follow from them and are written in the same transaction, so that no reader sees one without the other.
 */
export interface PioneerSchema extends DBSchema {
  attempts: { key: string; value: AttemptHeader };
  events: { key: [attempt: string, seq: number]; value: LoggedEvent };
  responses: { key: string; value: Response; indexes: { at: number } };
  progress: { key: typeof PROGRESS_KEY; value: Progress };
}

/** The one record of the progress store. */
export const PROGRESS_KEY = 'now';

export type Database = IDBPDatabase<PioneerSchema>;

/**
 * Attempts and answers exist nowhere else, so they are flushed to disk before we say that they are written
 * (Chromium ≥ 121 and Safari otherwise leave that to the system). Browsers that don't know the option ignore it.
 */
export const ON_DISK: IDBTransactionOptions = { durability: 'strict' };
