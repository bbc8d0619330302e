import type { Instant } from '../kernel/brand.ts';

/** A lesson in the teacher's list: what it was, and where it stands. All of it follows from its events. */
export interface SessionHeader {
  readonly id: string;
  readonly className: string;
  readonly startedAt: Instant;
  readonly lastAt: Instant;
  readonly isClosed: boolean;
  /** How many events the log holds. */
  readonly length: number;
  /** The secret by which this browser leads the lesson's room at the hub. */
  readonly hostKey: string;
}
