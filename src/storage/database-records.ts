import type { Clock } from '#core/ports.ts';
import { appendEvent, listAttempts, readLogged, startAttempt } from './attempts-store.ts';
import { backupOf } from './backup-of.ts';
import type { Records } from './records.ts';
import { addResponse, readProgress } from './responses-store.ts';
import type { Database } from './schema.ts';
import type { Late } from './transact.ts';
import { clearAll, mergeIn, readAll } from './whole-log.ts';

/** The log in an open database. Rejects, or tells `late`, when the database fails: log-home.ts knows what to do then. */
export function databaseRecords(database: Database, clock: Clock, late: Late): Records {
  return {
    startAttempt: (header, first) => startAttempt(database, header, first, late),
    append: (event, header) => appendEvent(database, event, header, late),
    readLogged: (id) => readLogged(database, id),
    listAttempts: () => listAttempts(database),
    addResponse: (response) => addResponse(database, response, late),
    readProgress: () => readProgress(database),
    exportAll: async () => backupOf(await readAll(database), clock.now()),
    merge: (backup) => mergeIn(database, backup),
    eraseAll: () => clearAll(database),
  };
}
