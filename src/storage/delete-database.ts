import { deleteDB } from 'idb';
import { OPEN_LIMIT } from './open-database.ts';
import { DATABASE_NAME } from './schema.ts';
import { within } from './within.ts';

/** Deletes the database. False: not yet, since another tab holds it or it can't be done here; a waiting deletion still comes. */
export function deleteDatabase(limit: number = OPEN_LIMIT): Promise<boolean> {
  return within(deletion(), limit, false);
}

/** Async, so that a browser without IndexedDB rejects like one that refuses. */
async function deletion(): Promise<true> {
  await deleteDB(DATABASE_NAME);
  return true;
}
