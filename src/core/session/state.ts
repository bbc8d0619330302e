import { assertNever } from '../kernel/assert-never.ts';
import type { PlayEvent } from '../play/events.ts';
import type { Activity, Way } from './activity.ts';
import type { LoggedSessionEvent, SessionEvent } from './events.ts';
import type { Question } from './question.ts';

/** Where a lesson stands: the fold of its log. */
export interface SessionState {
  readonly log: readonly LoggedSessionEvent[];
  readonly className: string;
  readonly pupils: number;
  readonly ways: readonly Way[];
  readonly plan: readonly Activity[];
  /** Place of the running activity in the plan; -1 before the first. */
  readonly activity: number;
  /** How far the story of the running activity has been told: events of the engine. */
  readonly play: readonly PlayEvent[];
  /** Every question of the lesson, in the order they were asked. */
  readonly asked: readonly Asked[];
  /** Whether the last question is what the class looks at: from its opening until the lesson goes on. */
  readonly isQuestionOn: boolean;
  readonly seats: ReadonlyMap<string, string>;
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
  activity: -1,
  play: [],
  asked: [],
  isQuestionOn: false,
  seats: new Map(),
  removed: new Set(),
  isDoorOpen: true,
  isOpened: false,
  isClosed: false,
  lastStep: null,
};

/**
 * The state after these events; `from` is the state before them. Events at a place that is taken already are
 * duplicates and change nothing, so that any part of the log can be folded again.
 * Throws when a number is left out: such a log has lost something, and nobody may count on with it.
 */
export function fold(events: readonly LoggedSessionEvent[], from: SessionState = NEW_SESSION): SessionState {
  const fresh = events.filter(({ seq }) => seq >= from.log.length);
  fresh.forEach(({ seq }, place) => {
    if (seq !== from.log.length + place) throw new Error(`Event ${from.log.length + place} is missing before ${seq}`);
  });
  const log = [...from.log, ...fresh];
  // What was undone never happened for the fold: everything is told again without it. Rare, and never while a class votes.
  if (fresh.some(({ event }) => event.type === 'undone')) return told(log, withoutUndone(log), NEW_SESSION);
  return told(log, fresh, from);
}

/** The question that is on now, open or closed or just revealed; null while none is. */
export function currentQuestion(state: SessionState): Asked | null {
  return state.isQuestionOn ? (state.asked[state.asked.length - 1] ?? null) : null;
}

/** A state while it is told: what has been copied already need not be copied for every vote. */
interface Draft {
  state: SessionState;
  /** The votes of the last question, if this telling has changed them. */
  votes: Map<string, Cast> | null;
}

function told(log: readonly LoggedSessionEvent[], events: readonly LoggedSessionEvent[], from: SessionState): SessionState {
  const draft: Draft = { state: from, votes: null };
  for (const { event, seq } of events) {
    if (event.type === 'vote-cast') cast(draft, event.question, event.seat, { option: event.option, revision: event.revision });
    else if (event.type === 'vote-withdrawn') cast(draft, event.question, event.seat, { option: null, revision: event.revision });
    else {
      const next = after(settled(draft), event);
      draft.state = STEPS.has(event.type) ? { ...next, lastStep: seq } : next;
    }
  }
  return { ...settled(draft), log };
}

/** What the teacher can take back. Votes, seats and the door are not steps of the lesson. */
export const STEPS: ReadonlySet<SessionEvent['type']> = new Set([
  'activity-started',
  'told',
  'question-opened',
  'hands-counted',
  'question-closed',
  'revealed',
]);

function cast(draft: Draft, question: string, seat: string, vote: Cast): void {
  const asked = lastAsked(draft.state);
  if (!asked || asked.question.id !== question || asked.phase !== 'open') return;
  const votes = draft.votes ?? new Map(asked.votes);
  const before = votes.get(seat);
  if (before && before.revision >= vote.revision) return;
  votes.set(seat, vote);
  draft.votes = votes;
}

function settled(draft: Draft): SessionState {
  if (draft.votes) draft.state = withLast(draft.state, { votes: draft.votes });
  draft.votes = null;
  return draft.state;
}

/** The state after one event that is no vote. One that does not fit changes nothing: the log is older than the rules. */
function after(state: SessionState, event: Exclude<SessionEvent, { type: 'vote-cast' | 'vote-withdrawn' }>): SessionState {
  switch (event.type) {
    case 'opened':
      return state.isOpened ? state : { ...state, isOpened: true, className: event.className, pupils: event.pupils, ways: event.ways, plan: event.plan };
    case 'class-resized':
      return { ...state, pupils: event.pupils };
    case 'door-set':
      return { ...state, isDoorOpen: event.isOpen };
    case 'seat-taken': {
      const seats = new Map([...state.seats].filter(([, member]) => member !== event.member));
      return { ...state, seats: seats.set(event.seat, event.member) };
    }
    case 'seat-freed':
      return { ...state, seats: new Map([...state.seats].filter(([seat]) => seat !== event.seat)) };
    case 'member-removed':
      return {
        ...state,
        removed: new Set([...state.removed, event.member]),
        seats: new Map([...state.seats].filter(([, member]) => member !== event.member)),
      };
    case 'member-allowed':
      return { ...state, removed: new Set([...state.removed].filter((member) => member !== event.member)) };
    case 'activity-started':
      return { ...state, activity: event.activity, play: [], isQuestionOn: false };
    case 'told':
      return { ...state, play: [...state.play, event.play], isQuestionOn: false };
    case 'question-opened':
      return {
        ...state,
        asked: [...state.asked, { question: event.question, phase: 'open', hands: null, isEstimate: false, votes: new Map() }],
        isQuestionOn: true,
      };
    case 'hands-counted':
      return isLast(state, event.question) ? withLast(state, { hands: event.counts, isEstimate: event.isEstimate }) : state;
    case 'question-closed':
      return isLast(state, event.question) ? withLast(state, { phase: 'closed' }) : state;
    case 'revealed':
      return isLast(state, event.question) ? withLast(state, { phase: 'revealed' }) : state;
    case 'undone':
      return state;
    case 'closed':
      return { ...state, isClosed: true, isQuestionOn: false };
    default:
      return assertNever(event);
  }
}

function lastAsked(state: SessionState): Asked | undefined {
  return state.asked[state.asked.length - 1];
}

function isLast(state: SessionState, question: string): boolean {
  return lastAsked(state)?.question.id === question;
}

function withLast(state: SessionState, change: Partial<Asked>): SessionState {
  const last = lastAsked(state);
  return last ? { ...state, asked: [...state.asked.slice(0, -1), { ...last, ...change }] } : state;
}

function withoutUndone(log: readonly LoggedSessionEvent[]): readonly LoggedSessionEvent[] {
  const undone = new Set(log.flatMap(({ event }) => (event.type === 'undone' ? [event.step] : [])));
  return log.filter(({ seq }) => !undone.has(seq));
}
