import fc from 'fast-check';
import { branded } from '#core/kernel/brand.ts';
import { acceptPupil, acceptTeacher, type Accepted } from '#core/session/accept.ts';
import type { LoggedSessionEvent, PupilIntent, TeacherIntent } from '#core/session/events.ts';
import { fold } from '#core/session/fold.ts';
import { NEW_SESSION, type SessionState } from '#core/session/state.ts';
import { buildQuestion } from './build-question.ts';

/** Someone asks for something: the teacher, or a device by its member's name. */
type Ask = { readonly by: 'teacher'; readonly intent: TeacherIntent } | { readonly by: string; readonly intent: PupilIntent };

const count = fc.nat(6);
const member = fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5', 'm6');
const question = fc.constantFrom('q1', 'q2', 'q3', 'q4');
const option = fc.constantFrom('scam', 'genuine', 'verify', 'nonsense');
const revision = fc.integer({ min: 1, max: 4 });

const openQuestion = question.map((id): TeacherIntent => ({ type: 'open-question', question: buildQuestion({ id }) }));

const teacherAsk: fc.Arbitrary<TeacherIntent> = fc.oneof(
  { weight: 3, arbitrary: openQuestion },
  fc.record({ type: fc.constant('start-activity' as const), activity: fc.nat(2) }),
  fc.record({
    type: fc.constant('count-hands' as const),
    counts: fc.record({ scam: count, genuine: count }),
    isEstimate: fc.boolean(),
  }),
  fc.constantFrom<TeacherIntent>({ type: 'close-question' }, { type: 'reveal' }, { type: 'undo' }),
  fc.record({ type: fc.constant('set-door' as const), isOpen: fc.boolean() }),
  fc.record({ type: fc.constant('resize-class' as const), pupils: fc.integer({ min: 3, max: 9 }) }),
  fc.record({ type: fc.constant('remove-member' as const), member }),
  fc.record({ type: fc.constant('allow-member' as const), member }),
  fc.record({ type: fc.constant('free-seat' as const), seat: fc.constantFrom('n-1', 'n-2', 'a-panda') }),
);

const pupilAsk: fc.Arbitrary<PupilIntent> = fc.oneof(
  fc.record({ type: fc.constant('join' as const), seat: fc.constantFrom('n-1', 'n-2', 'n-3', 'animal') }),
  fc.record({ type: fc.constant('vote' as const), question, option, revision }),
  fc.record({ type: fc.constant('vote' as const), question, option, revision }),
  fc.record({ type: fc.constant('withdraw' as const), question, revision }),
);

const anyAsk: fc.Arbitrary<Ask> = fc.oneof(
  teacherAsk.map((intent): Ask => ({ by: 'teacher', intent })),
  fc.record({ by: member, intent: pupilAsk }),
);

/** The log of a lesson as `accept` makes it from whatever is asked in any order: refused intents leave no event. */
export function anyLesson(): fc.Arbitrary<readonly LoggedSessionEvent[]> {
  return fc
    .tuple(fc.integer({ min: 3, max: 9 }), fc.array(anyAsk, { minLength: 10, maxLength: 80, size: 'max' }))
    .map(([pupils, asks]) => lessonOf(pupils, asks).log);
}

/** Every seat that was ever taken. */
export function seatsOf(lesson: readonly LoggedSessionEvent[]): ReadonlySet<string> {
  return new Set(lesson.flatMap(({ event }) => (event.type === 'seat-taken' ? [event.seat] : [])));
}

function lessonOf(pupils: number, asks: readonly Ask[]): SessionState {
  const plan = [0, 1, 2].map(() => ({ type: 'round' as const, form: 'practice' as const, packId: 'tiny', items: ['refund-fake'] }));
  let state = append(NEW_SESSION, [{ type: 'opened', className: '我的班', pupils, ways: ['hands', 'devices'], plan }]);
  state = append(state, [{ type: 'activity-started', activity: 0 }]);
  for (const ask of asks) {
    const accepted = ask.by === 'teacher' ? acceptTeacher(state, ask.intent as TeacherIntent) : acceptPupil(state, ask.by, ask.intent as PupilIntent); // the union is told apart by `by`
    state = append(state, accepted);
  }
  return state;
}

function append(state: SessionState, accepted: Accepted): SessionState {
  if ('type' in accepted) return state;
  return fold(
    accepted.map((event, place) => ({ v: 1, seq: state.log.length + place, at: branded(state.log.length + place), event })),
    state,
  );
}
