import type { Answer, Response } from './discernment/response.ts';
import type { Instant } from './kernel/brand.ts';
import type { AttemptHeader, LoggedEvent } from './play/attempt.ts';
import type { PlayEvent } from './play/events.ts';
import type { Progress } from './progress/progress.ts';

/** What the app needs from outside, as the rest of the app sees it. Adapters live in storage, offline and app. */

/** Tells the time. */
export interface Clock {
  now(): Instant;
}

/** Why what is learned in this visit will not be there in the next one; null when it will. */
export type Shortfall = null | 'unavailable' | 'blocked' | 'full' | 'lost' | 'newer';

/** Everything a learner did, append-only. A promise that resolves means: written. */
export interface LearningLog {
  /** Why progress won't last, if so. The log works on in memory all the same. */
  shortfall(): Shortfall;
  /** Called when the shortfall changes or another tab wrote something; gives back the way to stop listening. */
  onChange(listener: () => void): () => void;

  startAttempt(header: AttemptHeader, first: LoggedEvent): Promise<void>;
  /** Adds the event at its place. `taken`: that place is written already, by another tab; read the attempt again. */
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

/** The newest backup format this app reads. */
export const BACKUP_FORMAT = 1;

/** What a learner's file holds. */
export interface Backup {
  readonly app: 'anti-fraud-pioneer';
  readonly format: typeof BACKUP_FORMAT;
  readonly savedAt: Instant;
  readonly attempts: readonly AttemptHeader[];
  readonly events: readonly LoggedEvent[];
  readonly responses: readonly Response[];
}

export type { Answer };
