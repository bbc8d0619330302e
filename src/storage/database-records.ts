import type { Clock } from '#core/ports.ts';
import { appendEvent, listAttempts, readLogged, startAttempt } from './attempts-store.ts';
import { backupOf } from './backup-of.ts';
import type { Records } from './records.ts';
import { addResponse, readProgress } from './responses-store.ts';
import type { Database } from './schema.ts';
import { clearAll, mergeIn, readAll } from './whole-log.ts';

/** The log in an open database. Rejects when the database fails: log-home.ts knows what to do then. */
export function databaseRecords(database: Database, clock: Clock): Records {
  return {
    startAttempt: (header, first) => startAttempt(database, header, first),
    append: (event, header) => appendEvent(database, event, header),
    readLogged: (id) => readLogged(database, id),
    listAttempts: () => listAttempts(database),
    addResponse: (response) => addResponse(database, response),
    readProgress: () => readProgress(database),
    exportAll: async () => backupOf(await readAll(database), clock.now()),
    merge: (backup) => mergeIn(database, backup),
    eraseAll: () => clearAll(database),
  };
}
