import type { Instant } from '../kernel/brand.ts';
import type { PlayEvent } from './events.ts';

/** One learner's way through a scenario: what it was, and where it stands. `state`, `ending` and `lastAt` follow from the events. */
export interface AttemptHeader {
  readonly id: string;
  readonly packId: string;
  readonly packVersion: string;
  readonly scenarioId: string;
  readonly startedAt: Instant;
  readonly lastAt: Instant;
  readonly state: 'open' | 'ended' | 'finished';
  /** How it ended, once it has. */
  readonly result: 'refused' | 'stopped' | 'lost' | 'verified' | 'missed' | null;
  /** How many events the log holds. */
  readonly length: number;
}

/** An event as it is kept: its place in the attempt, from 0, and when it happened. */
export interface LoggedEvent {
  readonly attempt: string;
  readonly seq: number;
  readonly at: Instant;
  readonly event: PlayEvent;
}
