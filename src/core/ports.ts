import type { ItemsBundle, ScenarioBundle } from './content/bundle.schema.ts';
import type { Lessons } from './content/lessons.schema.ts';
import type { Programmes } from './content/programmes.schema.ts';
import type { Audience } from './content/programmes.schema.ts';
import type { Catalogue } from './content/catalogue.schema.ts';
import type { Stage } from './content/stages.ts';
import type { Response } from './discernment/response.ts';
import type { Instant } from './kernel/brand.ts';
import type { Read } from './kernel/read.ts';
import type { AttemptHeader, LoggedEvent } from './play/attempt.ts';
import type { PlayEvent } from './play/events.ts';
import type { Backup } from './progress/backup.ts';
import type { Progress } from './progress/progress.ts';
import type { LoggedSessionEvent } from './session/events.ts';
import type { OwnProgramme, Station } from './session/own-programme.ts';
import type { SessionHeader } from './session/session-header.ts';
import type { HostLink, Leading, RemoteLink } from './session/links.ts';

/** What the app needs from outside, as the rest of the app sees it. Adapters live in storage, offline and app. */

/** Tells the time. */
export interface Clock {
  now(): Instant;
}

/** Why what is learned in this visit will not be there in the next one; null when it will. */
export type Shortfall = null | 'unavailable' | 'blocked' | 'full' | 'lost' | 'newer';

/** Everything a learner did, append-only. A promise that resolves means: written (what that takes: storage/README.md). */
export interface LearningLog {
  /** Why progress won't last, if so. The log works on in memory all the same. */
  shortfall(): Shortfall;
  /** Called when the shortfall changes or another tab wrote something; gives back the way to stop listening. */
  onChange(listener: () => void): () => void;

  startAttempt(header: AttemptHeader, first: LoggedEvent): Promise<void>;
  /**
   * Adds the event at its place. `taken`: that place is not free (another tab was faster) or the attempt is not there
   * (another tab erased everything); nothing is written, read the attempt again. Of the header, `state` and `result`
   * are taken over; length and instants follow from the events.
   */
  append(event: LoggedEvent, header: AttemptHeader): Promise<'kept' | 'taken'>;
  readAttempt(id: string): Promise<{ readonly header: AttemptHeader; readonly events: readonly PlayEvent[] } | null>;
  /** Every attempt, newest first. */
  listAttempts(): Promise<readonly AttemptHeader[]>;

  addResponse(response: Response): Promise<Progress>;
  readProgress(): Promise<Progress>;

  /** Everything, as the value that goes into a file. */
  exportAll(): Promise<Backup>;
  /** Adds what is not here yet; what is here already is counted once. */
  merge(backup: Backup): Promise<{ readonly attempts: number; readonly responses: number }>;
  /** Removes every trace of the learner from this log's storage. */
  eraseAll(): Promise<void>;
}

/** Every lesson given on this device, append-only. Apart from the learner's log: another person's, and never in a pupil's file. */
export interface ClassLog {
  /** Why lessons won't last beyond this visit, if so. */
  shortfall(): Shortfall;
  /** Called when something was written, here or in another tab, or the shortfall changed; gives back the way to stop listening. */
  onChange(listener: (where: 'here' | 'elsewhere') => void): () => void;
  /** Writes these events, all or none, at the end of their lesson; resolves when they are on disk. `taken`: another tab wrote there first. */
  append(header: SessionHeader, events: readonly LoggedSessionEvent[]): Promise<'kept' | 'taken'>;
  read(id: string): Promise<{ readonly header: SessionHeader; readonly events: readonly LoggedSessionEvent[] } | null>;
  /** Newest first. */
  list(): Promise<readonly SessionHeader[]>;
  remove(id: string): Promise<void>;
  eraseAll(): Promise<void>;
}

/** How the app looks and behaves for this person. Small, kept apart from the log, read before the first paint. */
export interface Settings {
  /** Null follows the browser. */
  readonly language: string | null;
  readonly theme: 'system' | 'light' | 'dark';
  readonly textSize: 'normal' | 'large' | 'largest';
  readonly lowerGrade: boolean;
  readonly timers: boolean;
  readonly stage: Stage | null;
  /** Whether a hall hears the messages, calls and figures of a story. */
  readonly hallSound: boolean;
  /** One-time notices that were shown. */
  readonly said: readonly string[];
}

export interface SettingsStore {
  read(): Settings;
  write(change: Partial<Settings>): void;
  erase(): void;
  /** Called when another tab changed something; gives back the way to stop listening. */
  onChange(listener: () => void): () => void;
}

/** What stands between the app and its packs: a broken pack is named, the others work. */
export interface PackShelf {
  catalogue(): Promise<Shelved>;
  /** One scenario, whichever pack it is in. */
  scenario(id: string): Promise<FoundScenario>;
  /** What looking back on a scenario needs besides: the items of its judging round and their twins, and the sources. */
  debrief(packId: string, scenarioId: string): Promise<Read<ItemsBundle>>;
  items(packId: string): Promise<Read<ItemsBundle>>;
  /** Ready plans, parallel forms and prompts of a pack. */
  lessons(packId: string): Promise<Read<Lessons>>;
  /** Ready programmes for an officer's visit, and the handouts for families. */
  programmes(packId: string): Promise<Read<Programmes>>;
}

/** What the shelf holds: what could be read, and what is wrong with the rest. */
export interface Shelved {
  readonly packs: readonly Catalogue[];
  readonly broken: readonly BrokenPack[];
}

/** A scenario, or why there is none: its pack can't be used, or no pack has it. */
export type FoundScenario =
  | { readonly type: 'found'; readonly packId: string; readonly bundle: ScenarioBundle }
  | { readonly type: 'broken'; readonly pack: BrokenPack }
  | { readonly type: 'unknown' };

/** A pack that can't be used: it could not be fetched, can't be read, or is newer than this app. */
export interface BrokenPack {
  readonly id: string;
  readonly reason: 'missing' | 'damaged' | 'newer';
}

/** The state of the copy that works without a network. `carried`: the page was opened from a folder, which has all of it and is never updated. */
export type OfflineState = 'carried' | 'unsupported' | 'installing' | 'ready' | 'update-waiting' | 'failed';

/** What came of asking for the update. `later`: it comes by itself once every tab of the app is closed. */
export type UpdateAnswer = 'applying' | 'nothing-waiting' | 'someone-plays' | 'later';

/** The page's side of the service worker. */
export interface Offline {
  state(): OfflineState;
  onChange(listener: () => void): () => void;
  /** Puts the waiting version in place; the page reloads. Never while any tab is busy: the answer says why nothing happened. */
  applyUpdate(): Promise<UpdateAnswer>;
  /** While busy (in mid-scenario), no version is put in place in any tab. */
  setBusy(isBusy: boolean): void;
  /** Asks the browser, once, to keep what is stored. */
  askToKeep(): Promise<void>;
}

/** Text files in and out. */
export interface TextFiles {
  /** `shared`: handed to the system's share sheet, where downloads don't work. `failed`: neither works here. */
  save(name: string, text: string): Promise<'saved' | 'shared' | 'cancelled' | 'failed'>;
  /** Lets the person pick a file; null when nothing was picked. */
  open(): Promise<Read<string> | null>;
}

/** A table for a spreadsheet. Text is text: nothing in it is ever a formula. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** The first row holds the headings. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Tables out, as one file of a spreadsheet program. */
export interface SheetFiles {
  save(name: string, sheets: readonly Sheet[]): Promise<'saved' | 'shared' | 'cancelled' | 'failed'>;
}

/** Which name sits on which seat, by the id of the seat. */
export type Roster = Readonly<Record<string, string>>;

/** Names of pupils by class: on this device and nowhere else. */
export interface RosterStore {
  /** Null when there is none. */
  read(className: string): Roster | null;
  /** False when this browser won't keep it. */
  write(className: string, roster: Roster): boolean;
  erase(className: string): void;
  eraseAll(): void;
}

/** How an officer set up the booth that this device is for the time being. */
export interface KioskSetup {
  /** Four digits that end it. */
  readonly code: string;
  /** Tags of the languages that visitors may choose from; the first is the one each of them finds. */
  readonly languages: readonly string[];
  /** Ids of the scenarios they may choose from. */
  readonly scenarios: readonly string[];
}

/** The booth's set-up, there while it runs: a device that was switched off in between goes on as a booth. */
export interface KioskStore {
  /** Null while no booth runs. */
  read(): KioskSetup | null;
  /** False when this browser won't keep it: a reload would then end the booth. */
  write(setup: KioskSetup): boolean;
  erase(): void;
}

/** Before whom, and how many, an officer stood last. */
export interface LastVisit {
  readonly audience: Audience;
  readonly people: number;
}

/** What an officer makes her own: on this device and nowhere else, until she saves it to a file. */
export interface ProgrammeStore {
  /** Her programmes, the one edited last first. What can't be read is left out. */
  list(): readonly OwnProgramme[];
  /** Puts it in the place of the one with its id. False when this browser won't keep it. */
  write(programme: OwnProgramme): boolean;
  remove(id: string): void;
  station(): Station;
  /** False when this browser won't keep it. */
  writeStation(station: Station): boolean;
  /** Null before the first visit. */
  lastVisit(): LastVisit | null;
  writeLastVisit(last: LastVisit): void;
  eraseAll(): void;
}

/** Everything from outside, handed to screens and features. */
export interface Services {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Promise<LearningLog>;
  /** A new and empty log for one visitor of a booth: in memory only, and gone with whoever holds it. */
  readonly visitorLog: () => Promise<LearningLog>;
  /** Opened when an officer's screen first asks. */
  readonly kiosk: () => Promise<KioskStore>;
  /** Opened when a teacher's screen first asks. */
  readonly classLog: () => Promise<ClassLog>;
  /** Visits an officer has given on this device: kept like lessons, apart from them. */
  readonly visitLog: () => Promise<ClassLog>;
  /** Opens a lesson's room at the hub, if there is one where this page comes from. */
  readonly leadRoom: (leading: Leading) => Promise<HostLink>;
  /** Takes this phone to the stage of a visit, by the name of its room and the code on the officer's screen; null when it was paired before. */
  readonly openRemote: (room: string, code: string | null) => Promise<RemoteLink>;
  readonly settings: SettingsStore;
  readonly shelf: PackShelf;
  readonly offline: Offline;
  readonly files: TextFiles;
  readonly sheets: SheetFiles;
  /** Opened when a teacher's screen first asks. */
  readonly rosters: () => Promise<RosterStore>;
  /** Opened when an officer's screen first asks. */
  readonly programmes: () => Promise<ProgrammeStore>;
}
