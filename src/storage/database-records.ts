import type { Clock } from '#core/ports.ts';
import { appendEvent, listAttempts, readLogged, startAttempt } from './attempts-store.ts';
import { backupOf } from './backup-of.ts';
import type { Connection, Records } from './records.ts';
import { addResponse, readProgress } from './responses-store.ts';
import { clearAll, mergeIn, readAll } from './whole-log.ts';

/** The log in an open database. Rejects, or tells `late`, when the database fails: log-home.ts knows what to do then. */
export function databaseRecords(connection: Connection, clock: Clock): Records {
  const { database, known } = connection;
  return {
    startAttempt: (header, first) => startAttempt(connection, header, first),
    append: (event, header) => appendEvent(connection, event, header),
    readLogged: (id) => readLogged(connection, id),
    listAttempts: () => listAttempts(database),
    addResponse: (response) => addResponse(connection, response),
    readProgress: () => readProgress(database),
    exportAll: async () => backupOf(await readAll(database), clock.now()),
    merge: (backup) => mergeIn(database, backup).finally(() => known.forget()),
    eraseAll: () => clearAll(database).finally(() => known.forget()),
  };
}
