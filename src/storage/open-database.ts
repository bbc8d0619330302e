import { openDB, type IDBPDatabase } from 'idb';
import { migrate } from './migrations.ts';
import { DATABASE_NAME, DATABASE_VERSION, type Database, type PioneerSchema } from './schema.ts';

/** Opening may hang for good (Safari after a wake-up, a tab that does not let go): nobody waits longer than this, in ms. */
export const OPEN_LIMIT = 3000;

export type Opened =
  | { readonly type: 'open'; readonly database: Database }
  /** `late` gives the database should it open after all. */
  | { readonly type: 'failed'; readonly reason: 'unavailable' | 'blocked' | 'newer'; readonly late: Promise<Database | null> };

export interface Interruptions {
  /** Another tab wants to upgrade (`to` a version) or delete (`to` is null) the database: let go of it at once. */
  onVersionChange(database: Database, to: number | null): void;
  /** The browser closed the connection by itself: data cleared, disk gone. */
  onTerminated(database: Database): void;
}

/** Opens the database of this version, upgrading an older one; never rejects and never takes longer than the limit. */
export function openDatabase(interruptions: Interruptions, limit: number = OPEN_LIMIT): Promise<Opened> {
  let isBlocked = false;
  let opened: Database | undefined;
  const opening = start();
  const late = opening.catch(() => null);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ type: 'failed', reason: isBlocked ? 'blocked' : 'unavailable', late }), limit);
    opening
      .then(
        (database) => resolve({ type: 'open', database }),
        (error: unknown) => resolve({ type: 'failed', reason: isNewer(error) ? 'newer' : 'unavailable', late }),
      )
      .finally(() => clearTimeout(timer));
  });

  async function start(): Promise<Database> {
    opened = await openDB<PioneerSchema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: (database, from, _to, upgrade) => migrate(database as unknown as IDBPDatabase, from, upgrade as never), // a layout of any age, seen by names only
      blocked: () => (isBlocked = true),
      blocking: (_from, to) => opened && interruptions.onVersionChange(opened, to),
      terminated: () => opened && interruptions.onTerminated(opened),
    });
    return opened;
  }
}

/** The database was made by a newer version of the app. */
function isNewer(error: unknown): boolean {
  return error instanceof Error || (typeof error === 'object' && error !== null && 'name' in error) ? error.name === 'VersionError' : false;
}
