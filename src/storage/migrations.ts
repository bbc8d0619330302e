import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { DATABASE_VERSION } from './schema.ts';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * One step a version, never edited once it was out. Steps know stores by name only: the types of schema.ts
 * describe the newest layout and say nothing true about an older one.
 */
const STEPS: readonly ((database: IDBPDatabase, upgrade: Upgrade) => void)[] = [
  /* 1: the log itself. What is known of a learner was counted anew at each start. */
  (database) => {
    database.createObjectStore('attempts', { keyPath: 'id' });
    database.createObjectStore('events', { keyPath: ['attempt', 'seq'] });
    database.createObjectStore('responses', { keyPath: 'id' });
  },
  /* 2: the kept progress, so that ten thousand responses open as fast as none. It is filled at the first reading. */
  (database, upgrade) => {
    upgrade.objectStore('responses').createIndex?.('at', 'at');
    database.createObjectStore('progress');
  },
];

/** Brings a database of any earlier version (0: new) up to `to`, inside the upgrade transaction. */
export function migrate(database: IDBPDatabase, from: number, upgrade: Upgrade, to: number = DATABASE_VERSION): void {
  for (const step of STEPS.slice(from, to)) step(database, upgrade);
}
