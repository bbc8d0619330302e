import { assertNever } from '../kernel/assert-never.ts';
import type { LoggedSessionEvent, SessionEvent } from './events.ts';
import { NEW_SESSION, type Asked, type Cast, type SessionState } from './state.ts';

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
  'flags-lit',
  'option-picked',
  'turned-back',
]);

/** The state after one event that is neither vote nor seat. One that does not fit changes nothing: the log is older than the rules. */
function after(state: SessionState, event: Exclude<SessionEvent, { type: 'vote-cast' | 'vote-withdrawn' | 'seat-taken' | 'seat-freed' }>): SessionState {
  switch (event.type) {
    case 'opened':
      return state.isOpened ? state : opened(state, event);
    case 'class-resized':
      return { ...state, pupils: event.pupils };
    case 'door-set':
      return { ...state, isDoorOpen: event.isOpen };
    case 'member-removed':
      return { ...state, removed: new Set([...state.removed, event.member]) };
    case 'member-allowed':
      return { ...state, removed: new Set([...state.removed].filter((member) => member !== event.member)) };
    case 'activity-started':
      return { ...state, activity: event.activity, play: [], isQuestionOn: false, picked: null, lit: [] };
    case 'told':
      return { ...state, play: [...state.play, event.play], isQuestionOn: false, picked: null };
    case 'turned-back':
      return { ...state, play: state.play.slice(0, event.keep), isQuestionOn: false, picked: null, lit: [] };
    case 'flags-lit':
      return { ...state, lit: event.beats };
    case 'option-picked':
      return { ...state, picked: event.option };
    case 'blank-set':
      return { ...state, isBlank: event.isBlank };
    case 'remote-set':
      return { ...state, remote: event.member };
    case 'question-opened':
      return {
        ...state,
        asked: [...state.asked, { question: event.question, phase: 'open', hands: null, isEstimate: false, votes: new Map(), byDevices: 0 }],
        isQuestionOn: true,
        lookedBackOn: null,
        picked: null,
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
      return { ...state, isClosed: true, isQuestionOn: false, isBlank: false };
    default:
      return assertNever(event);
  }
}

function opened(state: SessionState, { className, pupils, ways, plan, visit }: Extract<SessionEvent, { type: 'opened' }>): SessionState {
  return { ...state, isOpened: true, className, pupils, ways, plan, visit: visit ?? null };
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
