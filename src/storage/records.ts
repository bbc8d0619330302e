import type { AttemptHeader, LoggedEvent } from '#core/play/attempt.ts';
import type { LearningLog } from '#core/ports.ts';
import type { Backup } from '#core/progress/backup.ts';

/** The log without its fortunes: what it keeps, not whether it can. One for the database, one for memory. */
export interface Records extends Omit<LearningLog, 'shortfall' | 'onChange' | 'readAttempt'> {
  readLogged(id: string): Promise<Logged | null>;
}

/** An attempt and its events in order, with the instants. */
export interface Logged {
  readonly header: AttemptHeader;
  readonly events: readonly LoggedEvent[];
}

/** Everything a log holds. */
export type Contents = Pick<Backup, 'attempts' | 'events' | 'responses'>;

export const NOTHING: Contents = { attempts: [], events: [], responses: [] };
