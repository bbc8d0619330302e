import type { Clock, Shortfall } from '#core/ports.ts';
import { databaseRecords } from './database-records.ts';
import { deleteDatabase } from './delete-database.ts';
import { MemoryLog } from './memory-log.ts';
import { openDatabase, OPEN_LIMIT, type Opened } from './open-database.ts';
import { otherTabs, type OtherTabs } from './other-tabs.ts';
import { NOTHING, type Contents, type Records } from './records.ts';
import type { Database } from './schema.ts';
import { Visit } from './visit.ts';
import { clearAll, mergeIn, readAll } from './whole-log.ts';
import { whyItFailed } from './why-it-failed.ts';
import { within } from './within.ts';

/** Where the log is kept at the moment. */
type Place = DatabasePlace | MemoryPlace;
interface DatabasePlace {
  readonly type: 'database';
  readonly database: Database;
  readonly records: Records;
  hasWorked: boolean;
}
interface MemoryPlace {
  readonly type: 'memory';
  readonly records: MemoryLog;
}

/**
 * Where the log lives, and how it moves: from the database into memory when storage fails, back when the database
 * opens after all, and nowhere when everything is erased, here or in another tab.
 */
export class LogHome {
  private readonly clock: Clock;
  private readonly tabs: OtherTabs;
  private readonly listeners = new Set<() => void>();
  private reason: Shortfall = null;
  private seen = new Visit();
  /** The place in use; everything that moves the log puts a new promise here. Null inside: open at the next use. */
  private moving: Promise<Place | null> = Promise.resolve(null);
  private place: Place | null = null;
  /** Everything was erased and nothing written since. Reading needs no database then: opening one would leave one behind again. */
  private isErased = false;

  constructor(clock: Clock) {
    this.clock = clock;
    this.tabs = otherTabs((message) => (message === 'erased' ? this.erasedElsewhere() : this.writtenElsewhere()));
  }

  /** Why what is written does not last; null while it does. */
  get shortfall(): Shortfall {
    return this.reason;
  }

  /** What this page has read and written itself since everything was last erased. */
  get visit(): Visit {
    return this.seen;
  }

  /** Calls back whenever there may be something else to read, or another shortfall. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Erases everything, the database too. Rejects when it could neither be emptied nor deleted. */
  async erase(): Promise<void> {
    const place = await this.here();
    // Emptied first: a deletion has to wait for tabs that don't let go, and what they still hold is then empty.
    const isEmptied =
      place.type === 'database'
        ? await within(
            clearAll(place.database).then(() => true),
            OPEN_LIMIT,
            false,
          )
        : this.reason === 'unavailable';
    if (place.type === 'database') place.database.close();
    const deletion = deleteDatabase();
    this.forget(deletion.then(() => null));
    this.isErased = true;
    this.tabs.tell('erased');
    const isDeleted = await deletion;
    this.say(null);
    if (!isEmptied && !isDeleted) throw new Error('The database could neither be emptied nor deleted: another tab may hold it.');
  }

  /** Reads where the log lives now; after erasing, from nowhere. What was read while the log moved may lack its last step, and is read again. */
  async read<Result>(work: (records: Records) => Promise<Result>): Promise<Result> {
    if (this.isErased) return work(new MemoryLog(null, NOTHING, this.clock));
    const before = await this.here();
    const result = await this.use(work);
    return before === this.place ? result : this.read(work);
  }

  /** Writes where the log lives now, and tells other tabs when they can see it. */
  async write<Result>(work: (records: Records) => Promise<Result>): Promise<Result> {
    this.isErased = false;
    const result = await this.use(work);
    if (this.place?.type === 'database') this.tabs.tell('written');
    return result;
  }

  /** Does the work where the log is now and, when storage fails under it, once more where the log is then. */
  private async use<Result>(work: (records: Records) => Promise<Result>): Promise<Result> {
    const place = await this.here();
    if (place !== this.place) return this.use(work); // it moved while we were waking up
    if (place.type === 'memory') return work(place.records);
    try {
      const result = await work(place.records);
      place.hasWorked = true;
      return result;
    } catch (error) {
      const reason = whyItFailed(error);
      if (!reason) throw error;
      this.leave(place, reason);
      return this.use(work);
    }
  }

  /** The place in use, opened if need be. */
  private async here(): Promise<Place> {
    const moving = this.moving;
    const place = await moving;
    if (place) return place;
    if (this.moving === moving) this.moving = this.open();
    return this.here();
  }

  private async open(): Promise<Place> {
    const opened = await this.openDatabase();
    return opened.type === 'open' ? this.settleIn(opened.database) : this.settleInMemory(NOTHING, opened.reason, opened.late);
  }

  private openDatabase(): Promise<Opened> {
    return openDatabase({ onVersionChange: (database, to) => this.letGo(database, to), onTerminated: (database) => this.terminated(database) });
  }

  private settleIn(database: Database): Place {
    const records = databaseRecords(database, this.clock, (error) => this.failedLate(place, error));
    const place: DatabasePlace = { type: 'database', database, records, hasWorked: false };
    this.place = place;
    this.say(null);
    return place;
  }

  /** The database could not keep after all what it had taken: this visit still has it, and moves out with it. */
  private failedLate(place: DatabasePlace, error: unknown): void {
    const reason = whyItFailed(error);
    if (!reason) throw error;
    this.leave(place, reason);
    void this.here();
  }

  private async settleInMemory(left: Contents, reason: Exclude<Shortfall, null>, late?: Promise<Database | null>): Promise<Place> {
    const records = new MemoryLog(reason, left, this.clock);
    await records.merge(this.seen.contents());
    const place: Place = { type: 'memory', records };
    this.place = place;
    this.say(reason);
    void late?.then((database) => database && this.moveBack(database, place));
    return place;
  }

  /** The database opened after all: what was written in the meantime goes into it, and the log stays there. */
  private async moveBack(database: Database, from: MemoryPlace): Promise<void> {
    try {
      let writes: number;
      do {
        writes = from.records.writes;
        await mergeIn(database, await from.records.exportAll());
      } while (writes !== from.records.writes);
      if (this.place !== from) return database.close();
      this.moving = Promise.resolve(this.settleIn(database));
      this.tabs.tell('written');
    } catch {
      database.close(); // memory still has everything
    }
  }

  /** Moves out of a database that failed. Those who failed with it come here too and find it done. */
  private leave(from: DatabasePlace, reason: Exclude<Shortfall, null>): void {
    if (this.place !== from) return;
    this.place = null;
    this.moving = reason === 'lost' && from.hasWorked ? this.reopen(from.database) : this.leaveFor(from.database, reason);
  }

  private async leaveFor(database: Database, reason: Exclude<Shortfall, null>): Promise<Place> {
    const reading = tryToRead(database);
    database.close(); // waits for what is still being read
    return this.settleInMemory(await reading, reason);
  }

  /** iOS closes connections of apps in the background; then the data is still there and opening again is all it takes. */
  private async reopen(broken: Database): Promise<Place> {
    broken.close();
    const opened = await this.openDatabase();
    if (opened.type === 'failed') return this.settleInMemory(NOTHING, 'lost');
    const { database } = opened;
    if (!(await holds(database, this.seen.contents()))) return this.leaveFor(database, 'lost');
    try {
      await mergeIn(database, this.seen.contents()); // the last step may have died with the connection
    } catch (error) {
      return this.leaveFor(database, whyItFailed(error) ?? 'lost');
    }
    return this.settleIn(database);
  }

  private terminated(database: Database): void {
    if (this.place?.type === 'database' && this.place.database === database) this.leave(this.place, 'lost');
  }

  /** Another tab upgrades or deletes the database. It must not wait for us; what can be read in passing goes on in memory. */
  private letGo(database: Database, to: number | null): void {
    if (this.place?.type !== 'database' || this.place.database !== database) return database.close();
    const reading = tryToRead(database);
    database.close();
    this.place = null;
    this.moving = reading.then((left) => {
      const isErased = to === null && left.attempts.length === 0 && left.responses.length === 0;
      if (!isErased) return this.settleInMemory(left, to === null ? 'lost' : 'newer');
      this.seen = new Visit();
      this.isErased = true;
      return null;
    });
    void this.moving.then(() => this.tell());
  }

  /** The learner erased everything in another tab: what this one holds in memory goes as well. */
  private erasedElsewhere(): void {
    if (this.place?.type === 'memory') this.forget(Promise.resolve(null)); // the next writing finds out whether storage works again
    this.seen = new Visit();
    this.isErased = true;
    this.reason = null; // nothing is left that could be lost
    this.tell();
  }

  private writtenElsewhere(): void {
    this.isErased = false;
    this.tell();
  }

  private forget(next: Promise<null>): void {
    this.seen = new Visit();
    this.place = null;
    this.moving = next;
  }

  private say(reason: Shortfall): void {
    if (this.reason === reason) return;
    this.reason = reason;
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

function tryToRead(database: Database): Promise<Contents> {
  return within(readAll(database), OPEN_LIMIT, NOTHING); // its requests are made before this returns, so the caller may close
}

/** Whether a database opened again is still the one this visit has seen, and not a new and empty one. Its last steps may be missing. */
async function holds(database: Database, visit: Contents): Promise<boolean> {
  const found = await within(
    Promise.all([...visit.attempts.map((one) => database.getKey('attempts', one.id)), ...visit.responses.map((one) => database.getKey('responses', one.id))]),
    OPEN_LIMIT,
    [undefined],
  );
  return found.length === 0 || found.some((key) => key !== undefined);
}
