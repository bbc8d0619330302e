import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';
import type { LearningLog } from '#core/ports.ts';
import type { Backup } from '#core/progress/backup.ts';
import type { Known } from './known.ts';
import type { Database } from './schema.ts';
import type { Late } from './transact.ts';

/** The log without its fortunes: what it keeps, not whether it can. One for the database, one for memory. */
export interface Records extends Omit<LearningLog, 'shortfall' | 'onChange' | 'readAttempt'> {
  readLogged(id: string): Promise<Logged | null>;
}

/** An open database, and who hears of it what the promise of a write came too early for. */
export interface Connection {
  readonly database: Database;
  readonly known: Known;
  readonly late: Late;
  /** Another tab had been faster at the place of a step in this attempt: nothing of the step was written. */
  readonly overtaken: (attempt: string) => void;
}

/** An attempt and its events in order, with the instants. */
export interface Logged {
  readonly header: AttemptHeader;
  readonly events: readonly LoggedEvent[];
}

/** Everything a log holds. */
export type Contents = Pick<Backup, 'attempts' | 'events' | 'responses'>;

export const NOTHING: Contents = { attempts: [], events: [], responses: [] };
