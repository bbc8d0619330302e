import { assertNever } from '../kernel/assert-never.ts';
import { refused, type Refused } from '../kernel/refused.ts';
import type { PupilIntent, SessionEvent, SessionRefusal, TeacherIntent } from './events.ts';
import { isMeasured } from './question.ts';
import { lastPress } from './last-press.ts';
import { freeAnimal, seatOf } from './seats.ts';
import { currentQuestion, type Asked, type SessionState } from './state.ts';
import { votesOn } from './tally.ts';

/** What an intent makes happen, in order; nothing when it has happened already. Or why it does not. */
export type Accepted = readonly SessionEvent[] | Refused<SessionRefusal>;

/** As many as a hub lets into a room. */
export const MOST_PUPILS = 1200;
/** As many as sit in a hall: an officer counts hands, by eye if need be, and no hub stands between. */
export const MOST_PEOPLE = 5000;

/** How many there can be at most. */
export function mostIn({ visit }: Pick<SessionState, 'visit'>): number {
  return visit === null ? MOST_PUPILS : MOST_PEOPLE;
}

/** What the teacher asks for. */
export function acceptTeacher(state: SessionState, intent: TeacherIntent): Accepted {
  if (!state.isOpened) return refused('not-open');
  if (state.isClosed) return refused('lesson-over');
  const asked = currentQuestion(state);
  switch (intent.type) {
    case 'resize-class':
      if (!isCount(intent.pupils) || intent.pupils < 1 || intent.pupils > mostIn(state)) return refused('no-such-size');
      return state.asked.some((one) => votesOn(one) > intent.pupils) ? refused('more-than-the-class') : [{ type: 'class-resized', pupils: intent.pupils }];
    case 'set-door':
      return intent.isOpen === state.isDoorOpen ? [] : [{ type: 'door-set', isOpen: intent.isOpen }];
    case 'free-seat':
      return state.seats.has(intent.seat) ? [...voteLeftBehind(state, intent.seat), { type: 'seat-freed', seat: intent.seat }] : [];
    case 'remove-member':
      return state.removed.has(intent.member)
        ? []
        : [...voteLeftBehind(state, seatOfMember(state, intent.member)), { type: 'member-removed', member: intent.member }];
    case 'allow-member':
      return state.removed.has(intent.member) ? [{ type: 'member-allowed', member: intent.member }] : [];
    case 'start-activity':
      if (!state.plan[intent.activity]) return refused('no-such-activity');
      return isUnanswered(asked) ? refused('question-waits') : [{ type: 'activity-started', activity: intent.activity }];
    case 'tell':
      if (!isInStory(state)) return refused('not-in-a-story');
      return isUnanswered(asked) ? refused('question-waits') : [{ type: 'told', play: intent.play }];
    case 'open-question':
      if (state.plan[state.activity] === undefined) return refused('no-such-activity');
      return isUnanswered(asked) ? refused('question-waits') : [{ type: 'question-opened', question: intent.question }];
    case 'count-hands':
      return countHands(state, asked, intent.counts, intent.isEstimate);
    case 'close-question':
      if (!asked) return refused('no-question');
      return asked.phase === 'open' ? [{ type: 'question-closed', question: asked.question.id }] : [];
    case 'reveal': {
      if (intent.question !== undefined && intent.question !== asked?.question.id) return lookBack(state, asked, intent.question);
      if (!asked) return refused('no-question');
      const question = asked.question.id;
      if (asked.phase === 'revealed') return [];
      return asked.phase === 'open'
        ? [
            { type: 'question-closed', question },
            { type: 'revealed', question },
          ]
        : [{ type: 'revealed', question }];
    }
    case 'light-flags':
      return sameList(intent.beats, state.lit) ? [] : [{ type: 'flags-lit', beats: intent.beats }];
    case 'pick-option':
      if (asked?.phase !== 'revealed') return refused('no-question');
      if (!asked.question.options.some(({ id }) => id === intent.option)) return refused('no-such-option');
      return intent.option === state.picked ? [] : [{ type: 'option-picked', option: intent.option }];
    case 'turn-back':
      if (!isInStory(state) || !isCount(intent.keep) || intent.keep < 1 || intent.keep >= state.play.length) return refused('not-in-a-story');
      return isUnanswered(asked) ? refused('question-waits') : [{ type: 'turned-back', keep: intent.keep }];
    case 'set-blank':
      return intent.isBlank === state.isBlank ? [] : [{ type: 'blank-set', isBlank: intent.isBlank }];
    case 'set-remote':
      return intent.member === state.remote ? [] : [{ type: 'remote-set', member: intent.member }];
    case 'undo': {
      const steps = lastPress(state);
      return steps.length === 0 ? refused('nothing-to-undo') : steps.map((step) => ({ type: 'undone', step }));
    }
    case 'close':
      return [{ type: 'closed' }];
    default:
      return assertNever(intent);
  }
}

/** What a pupil's device asks for. The same intent again changes nothing and is accepted again: its answer may have been lost. */
export function acceptPupil(state: SessionState, member: string, intent: PupilIntent): Accepted {
  if (!state.isOpened) return refused('not-open');
  if (state.isClosed) return refused('lesson-over');
  if (state.removed.has(member)) return refused('removed');
  if (intent.type === 'join') return join(state, member, intent.seat);
  const seat = seatOfMember(state, member);
  if (seat === null) return refused('not-seated');
  const asked = currentQuestion(state);
  if (!asked || asked.question.id !== intent.question) return refused('no-question');
  const before = asked.votes.get(seat);
  const option = intent.type === 'vote' ? intent.option : null;
  if (before && before.revision === intent.revision && before.option === option) return [];
  if (asked.phase !== 'open') return refused('question-closed');
  if (before && before.revision >= intent.revision) return refused('stale');
  if (intent.type === 'withdraw') {
    return [{ type: 'vote-withdrawn', question: intent.question, seat, revision: intent.revision }];
  }
  if (!asked.question.options.some(({ id }) => id === intent.option)) return refused('no-such-option');
  const isAdded = (before?.option ?? null) === null;
  if (isAdded && votesOn(asked) >= state.pupils) return refused('more-than-the-class');
  return [{ type: 'vote-cast', question: intent.question, seat, option: intent.option, revision: intent.revision }];
}

/** The seat of a device; null while it has none. */
export function seatOfMember(state: SessionState, member: string): string | null {
  return state.members.get(member) ?? null;
}

function join(state: SessionState, member: string, wanted: string): Accepted {
  const has = seatOfMember(state, member);
  const hasAnimal = has !== null && has.startsWith('a-');
  if (has === wanted || (wanted === 'animal' && hasAnimal)) return [];
  if (has === null && !state.isDoorOpen) return refused('door-closed');
  if (has === null && state.seats.size >= state.pupils) return refused('no-seat-left');
  const seat = wanted === 'animal' ? freeAnimal((one) => state.seats.has(one)) : wanted;
  if (seat === null) return refused('no-seat-left');
  const read = seatOf(seat);
  if (!read || (read.type === 'number' && read.number > state.pupils)) return refused('no-such-seat');
  return state.seats.has(seat) ? refused('seat-taken') : [...voteLeftBehind(state, has), { type: 'seat-taken', seat, member }];
}

/** Who leaves a seat takes no second vote along: the one on that seat is taken back, and can be cast anew. */
function voteLeftBehind(state: SessionState, seat: string | null): readonly SessionEvent[] {
  const asked = currentQuestion(state);
  const vote = seat === null ? undefined : asked?.votes.get(seat);
  if (!asked || asked.phase !== 'open' || seat === null || !vote || vote.option === null) return [];
  return [{ type: 'vote-withdrawn', question: asked.question.id, seat, revision: vote.revision + 1 }];
}

/** A question closed earlier is put before the class again, now with its answer. */
function lookBack(state: SessionState, asked: Asked | null, question: string): Accepted {
  if (isUnanswered(asked)) return refused('question-waits');
  return state.asked.some((one) => one.question.id === question) ? [{ type: 'revealed', question }] : refused('no-question');
}

function countHands(state: SessionState, asked: Asked | null, counts: Readonly<Record<string, number>>, isEstimate: boolean): Accepted {
  if (!asked) return refused('no-question');
  if (asked.phase !== 'open') return refused('question-closed');
  const options = new Set(asked.question.options.map(({ id }) => id));
  const given = Object.entries(counts);
  if (given.some(([option]) => !options.has(option))) return refused('no-such-option');
  if (given.some(([, count]) => !isCount(count))) return refused('not-a-count');
  const hands = given.reduce((sum, [, count]) => sum + count, 0);
  if (hands + asked.byDevices > state.pupils) return refused('more-than-the-class');
  return [{ type: 'hands-counted', question: asked.question.id, counts, isEstimate }];
}

function isInStory({ plan, activity }: SessionState): boolean {
  const type = plan[activity]?.type;
  return type === 'scenario' || type === 'scene';
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place]);
}

function isCount(count: number): boolean {
  return Number.isInteger(count) && count >= 0;
}

/**
 * A question the class has not had its answer to: the lesson does not go on over it. Before and after a lesson the
 * answers wait until the whole form is through, so there a closed question is done with.
 */
export function isUnanswered(asked: Asked | null): boolean {
  return asked !== null && (asked.phase === 'open' || (asked.phase === 'closed' && !isMeasured(asked.question)));
}
