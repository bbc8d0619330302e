import type { Response } from '../discernment/response.ts';
import type { Instant } from '../kernel/brand.ts';
import type { AttemptHeader, LoggedEvent } from '../play/attempt.ts';

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
