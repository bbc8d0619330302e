import { BACKUP_FORMAT, type Backup } from '#core/progress/backup.ts';
import type { Instant } from '#core/kernel/brand.ts';
import type { Contents } from './records.ts';

/** The value that goes into a learner's file. */
export function backupOf({ attempts, events, responses }: Contents, savedAt: Instant): Backup {
  return { app: 'anti-fraud-pioneer', format: BACKUP_FORMAT, savedAt, attempts, events, responses };
}
