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
  /** The earlier question the class looks back on; null while the last one is what is on. */
  readonly lookedBackOn: string | null;
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
  activity: -1,
  play: [],
  asked: [],
  isQuestionOn: false,
  lookedBackOn: null,
  seats: new Map(),
  members: new Map(),
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
  const telling = new Telling(from);
  for (const event of events) telling.add(event);
  return telling.state;
}

/** The question that is on now, open or closed or just revealed; null while none is. */
export function currentQuestion(state: SessionState): Asked | null {
  if (!state.isQuestionOn) return null;
  const { asked, lookedBackOn } = state;
  return (lookedBackOn === null ? asked[asked.length - 1] : asked.find(({ question }) => question.id === lookedBackOn)) ?? null;
}

/**
 * A lesson while it is told, event by event: what is changed again and again, the votes above all, is copied once and
 * not for each of a thousand. The states it gives are for reading between two events; keep the last one only.
 */
export class Telling {
  state: SessionState;
  private readonly log: LoggedSessionEvent[];
  private seats: Map<string, string> | null = null;
  private members: Map<string, string> | null = null;
  /** Of the last question. */
  private votes: Map<string, Cast> | null = null;

  constructor(from: SessionState) {
    this.log = [...from.log];
    this.state = { ...from, log: this.log };
  }

  /** One more event. One that is there already changes nothing. */
  add(logged: LoggedSessionEvent): void {
    const { seq, event } = logged;
    if (seq < this.log.length) return;
    if (seq > this.log.length) throw new Error(`Event ${this.log.length} is missing before ${seq}`);
    this.log.push(logged);
    if (event.type === 'undone') this.tellAgain();
    else this.happen(seq, event);
  }

  private happen(seq: number, event: SessionEvent): void {
    switch (event.type) {
      case 'vote-cast':
        return this.cast(event.question, event.seat, { option: event.option, revision: event.revision });
      case 'vote-withdrawn':
        return this.cast(event.question, event.seat, { option: null, revision: event.revision });
      case 'seat-taken':
        this.leaveSeat(event.member);
        return this.seat(event.seat, event.member);
      case 'seat-freed':
        return this.leaveSeat(this.state.seats.get(event.seat));
      case 'member-removed':
        this.leaveSeat(event.member);
        break;
      case 'question-opened':
        this.votes = null;
        break;
      default:
        break;
    }
    const next = after(this.state, event);
    this.state = STEPS.has(event.type) ? { ...next, lastStep: seq } : next;
  }

  private cast(question: string, seat: string, vote: Cast): void {
    const asked = lastAsked(this.state);
    if (!asked || asked.question.id !== question || asked.phase !== 'open') return;
    const before = asked.votes.get(seat);
    if (before && before.revision >= vote.revision) return;
    this.votes ??= new Map(asked.votes);
    this.votes.set(seat, vote);
    const more = (vote.option === null ? 0 : 1) - ((before?.option ?? null) === null ? 0 : 1);
    this.state = withLast(this.state, { votes: this.votes, byDevices: asked.byDevices + more });
  }

  private seat(seat: string, member: string): void {
    this.ownSeats();
    this.seats?.set(seat, member);
    this.members?.set(member, seat);
  }

  private leaveSeat(member: string | undefined): void {
    const seat = member === undefined ? undefined : this.state.members.get(member);
    if (member === undefined || seat === undefined) return;
    this.ownSeats();
    this.seats?.delete(seat);
    this.members?.delete(member);
  }

  private ownSeats(): void {
    if (this.seats) return;
    this.seats = new Map(this.state.seats);
    this.members = new Map(this.state.members);
    this.state = { ...this.state, seats: this.seats, members: this.members };
  }

  /** What was undone never happened: everything is told again without it. Rare, and never while a class votes. */
  private tellAgain(): void {
    const undone = new Set(this.log.flatMap(({ event }) => (event.type === 'undone' ? [event.step] : [])));
    this.state = { ...NEW_SESSION, log: this.log };
    this.seats = this.members = this.votes = null;
    for (const { seq, event } of this.log) if (!undone.has(seq) && event.type !== 'undone') this.happen(seq, event);
  }
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

/** The state after one event that is neither vote nor seat. One that does not fit changes nothing: the log is older than the rules. */
function after(state: SessionState, event: Exclude<SessionEvent, { type: 'vote-cast' | 'vote-withdrawn' | 'seat-taken' | 'seat-freed' }>): SessionState {
  switch (event.type) {
    case 'opened':
      return state.isOpened ? state : { ...state, isOpened: true, className: event.className, pupils: event.pupils, ways: event.ways, plan: event.plan };
    case 'class-resized':
      return { ...state, pupils: event.pupils };
    case 'door-set':
      return { ...state, isDoorOpen: event.isOpen };
    case 'member-removed':
      return { ...state, removed: new Set([...state.removed, event.member]) };
    case 'member-allowed':
      return { ...state, removed: new Set([...state.removed].filter((member) => member !== event.member)) };
    case 'activity-started':
      return { ...state, activity: event.activity, play: [], isQuestionOn: false };
    case 'told':
      return { ...state, play: [...state.play, event.play], isQuestionOn: false };
    case 'question-opened':
      return {
        ...state,
        asked: [...state.asked, { question: event.question, phase: 'open', hands: null, isEstimate: false, votes: new Map(), byDevices: 0 }],
        isQuestionOn: true,
        lookedBackOn: null,
      };
    case 'hands-counted':
      return isLast(state, event.question) ? withLast(state, { hands: event.counts, isEstimate: event.isEstimate }) : state;
    case 'question-closed':
      return isLast(state, event.question) ? withLast(state, { phase: 'closed' }) : state;
    case 'revealed':
      return isLast(state, event.question)
        ? { ...withLast(state, { phase: 'revealed' }), isQuestionOn: true, lookedBackOn: null }
        : lookingBack(state, event.question);
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

/** The answer to a question before the last one is shown. */
function lookingBack(state: SessionState, question: string): SessionState {
  if (!state.asked.some((one) => one.question.id === question)) return state;
  const asked = state.asked.map((one): Asked => (one.question.id === question ? { ...one, phase: 'revealed' } : one));
  return { ...state, asked, isQuestionOn: true, lookedBackOn: question };
}
