import type { PlayEvent } from '../play/events.ts';
import type { Activity, Visit, Way } from './activity.ts';
import type { LoggedSessionEvent } from './events.ts';
import type { Question } from './question.ts';

/** Where a lesson stands: the fold of its log. */
export interface SessionState {
  readonly log: readonly LoggedSessionEvent[];
  readonly className: string;
  readonly pupils: number;
  readonly ways: readonly Way[];
  readonly plan: readonly Activity[];
  /** By what the visit is given; null for a lesson. */
  readonly visit: Visit | null;
  /** Place of the running activity in the plan; -1 before the first. */
  readonly activity: number;
  /** How far the story of the running activity has been told: events of the engine. */
  readonly play: readonly PlayEvent[];
  /** Every question of the lesson, in the order they were asked. */
  readonly asked: readonly Asked[];
  /** Whether the last question is what the class looks at: from its opening until the lesson goes on. */
  readonly isQuestionOn: boolean;
  /** The earlier question the class looks back on; null while the last one is what is on. */
  readonly lookedBackOn: string | null;
  /** The option looked at after a reveal, by a press of its own; null until there is one. */
  readonly picked: string | null;
  /** Beats whose flags and proofs are lit. */
  readonly lit: readonly string[];
  readonly isBlank: boolean;
  /** The one device that may steer. */
  readonly remote: string | null;
  /** Seat → member. */
  readonly seats: ReadonlyMap<string, string>;
  /** Member → seat. */
  readonly members: ReadonlyMap<string, string>;
  readonly removed: ReadonlySet<string>;
  readonly isDoorOpen: boolean;
  readonly isOpened: boolean;
  readonly isClosed: boolean;
  /** Number of the teacher's last step that can be taken back; null when there is none. */
  readonly lastStep: number | null;
}

/** A question and what the class says to it. */
export interface Asked {
  readonly question: Question;
  readonly phase: 'open' | 'closed' | 'revealed';
  readonly hands: Readonly<Record<string, number>> | null;
  readonly isEstimate: boolean;
  /** By seat. A withdrawn vote stays with its revision, so that a late copy of the vote does not bring it back. */
  readonly votes: ReadonlyMap<string, Cast>;
  /** How many of these votes stand. */
  readonly byDevices: number;
}

export interface Cast {
  readonly option: string | null;
  readonly revision: number;
}

export const NEW_SESSION: SessionState = {
  log: [],
  className: '',
  pupils: 0,
  ways: [],
  plan: [],
  visit: null,
  activity: -1,
  play: [],
  asked: [],
  isQuestionOn: false,
  lookedBackOn: null,
  picked: null,
  lit: [],
  isBlank: false,
  remote: null,
  seats: new Map(),
  members: new Map(),
  removed: new Set(),
  isDoorOpen: true,
  isOpened: false,
  isClosed: false,
  lastStep: null,
};

/** The question that is on now, open or closed or just revealed; null while none is. */
export function currentQuestion(state: SessionState): Asked | null {
  if (!state.isQuestionOn) return null;
  const { asked, lookedBackOn } = state;
  return (lookedBackOn === null ? asked[asked.length - 1] : asked.find(({ question }) => question.id === lookedBackOn)) ?? null;
}
