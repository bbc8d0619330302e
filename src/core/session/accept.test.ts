import { expect, test } from 'vitest';
import { buildQuestion } from '#testing/build-question.ts';
import { branded } from '../kernel/brand.ts';
import { acceptPupil, acceptTeacher } from './accept.ts';
import type { PupilIntent, SessionEvent, SessionRefusal, TeacherIntent } from './events.ts';
import { fold } from './fold.ts';

const ROUND = { type: 'round', form: 'practice', packId: 'tiny', items: ['refund-fake'] } as const;
const STORY = { type: 'scenario', packId: 'tiny', scenario: 'fake-service' } as const;
const OPENED: SessionEvent = { type: 'opened', className: '我的班', pupils: 3, ways: ['hands', 'devices'], plan: [ROUND, STORY] };
const STARTED: SessionEvent = { type: 'activity-started', activity: 0 };
const QUESTION = buildQuestion();
const ON: SessionEvent = { type: 'question-opened', question: QUESTION };
const OFF: SessionEvent = { type: 'question-closed', question: QUESTION.id };
const SHOWN: SessionEvent = { type: 'revealed', question: QUESTION.id };
const seated = (seat: string, member: string): SessionEvent => ({ type: 'seat-taken', seat, member });
const hands = (scam: number): SessionEvent => ({ type: 'hands-counted', question: QUESTION.id, counts: { scam }, isEstimate: false });
const cast = (seat: string, revision = 1, option = 'scam'): SessionEvent => ({ type: 'vote-cast', question: QUESTION.id, seat, option, revision });
const vote = (revision = 1, option = 'scam'): PupilIntent => ({ type: 'vote', question: QUESTION.id, option, revision });
const count = (counts: Record<string, number>): TeacherIntent => ({ type: 'count-hands', counts, isEstimate: false });
const state = (...events: readonly SessionEvent[]) => fold(events.map((event, seq) => ({ v: 1, seq, at: branded(seq), event })));
const CLASS = [OPENED, STARTED, ON, seated('n-1', 'one'), seated('n-2', 'two')];

test.each<[SessionRefusal, readonly SessionEvent[], TeacherIntent]>([
  ['not-open', [], { type: 'start-activity', activity: 0 }],
  ['lesson-over', [OPENED, { type: 'closed' }], { type: 'start-activity', activity: 0 }],
  ['no-such-activity', [OPENED], { type: 'start-activity', activity: 2 }],
  ['no-such-activity', [OPENED], { type: 'open-question', question: QUESTION }],
  ['question-waits', CLASS, { type: 'start-activity', activity: 1 }],
  ['question-waits', [...CLASS, OFF], { type: 'open-question', question: QUESTION }],
  ['not-in-a-story', [OPENED, STARTED], { type: 'tell', play: { type: 'advanced' } }],
  ['no-question', [OPENED, STARTED], { type: 'reveal' }],
  ['no-question', [OPENED, STARTED], count({ scam: 1 })],
  ['question-closed', [...CLASS, OFF], count({ scam: 1 })],
  ['no-such-option', CLASS, count({ dance: 1 })],
  ['not-a-count', CLASS, count({ scam: -1 })],
  ['not-a-count', CLASS, count({ scam: 1.5 })],
  ['more-than-the-class', CLASS, count({ scam: 2, genuine: 2 })],
  ['more-than-the-class', [...CLASS, cast('n-1')], count({ scam: 3 })],
  ['no-such-size', [OPENED], { type: 'resize-class', pupils: 0 }],
  ['no-such-size', [OPENED], { type: 'resize-class', pupils: 1201 }],
  ['more-than-the-class', [...CLASS, hands(3)], { type: 'resize-class', pupils: 2 }],
  ['nothing-to-undo', [OPENED], { type: 'undo' }],
])('the teacher is refused with %s', (reason, before, intent) => {
  expect(acceptTeacher(state(...before), intent)).toEqual({ type: 'refused', reason });
});

test.each<[SessionRefusal, readonly SessionEvent[], PupilIntent]>([
  ['not-open', [], { type: 'join', seat: 'n-1' }],
  ['lesson-over', [...CLASS, { type: 'closed' }], vote()],
  ['removed', [...CLASS, { type: 'member-removed', member: 'one' }], vote()],
  ['removed', [...CLASS, { type: 'member-removed', member: 'one' }], { type: 'join', seat: 'n-1' }],
  ['not-seated', [OPENED, STARTED, ON], vote()],
  ['no-question', [...CLASS], { ...vote(), question: 'another' } as PupilIntent],
  ['question-closed', [...CLASS, OFF], vote()],
  ['no-such-option', CLASS, vote(1, 'dance')],
  ['stale', [...CLASS, cast('n-1', 2)], vote(1, 'genuine')],
  ['more-than-the-class', [...CLASS, hands(3)], vote()],
  ['door-closed', [OPENED, { type: 'door-set', isOpen: false }], { type: 'join', seat: 'n-1' }],
  ['no-seat-left', [OPENED, seated('n-1', 'four'), seated('n-2', 'two'), seated('n-3', 'three')], { type: 'join', seat: 'animal' }],
  ['no-such-seat', [OPENED], { type: 'join', seat: 'n-4' }],
  ['no-such-seat', [OPENED], { type: 'join', seat: 'a-teacher' }],
  ['seat-taken', [OPENED, seated('n-1', 'other')], { type: 'join', seat: 'n-1' }],
])('a pupil is refused with %s', (reason, before, intent) => {
  expect(acceptPupil(state(...before), 'one', intent)).toEqual({ type: 'refused', reason });
});

test('a vote counts for the seat of the device that sent it, whatever seats others have', () => {
  expect(acceptPupil(state(...CLASS), 'two', vote())).toEqual([{ ...cast('n-2') }]);
});

test('the same vote again changes nothing and is accepted again, also when voting has closed meanwhile', () => {
  expect(acceptPupil(state(...CLASS, cast('n-1')), 'one', vote())).toEqual([]);
  expect(acceptPupil(state(...CLASS, cast('n-1'), OFF, SHOWN), 'one', vote())).toEqual([]);
});

test('a changed vote needs no free place: the class is not larger for it', () => {
  expect(acceptPupil(state(...CLASS, hands(2), cast('n-1')), 'one', vote(2, 'genuine'))).toHaveLength(1);
});

test('a seat the teacher has freed goes to another device, and the first one must ask again', () => {
  const freed = [...CLASS, { type: 'seat-freed', seat: 'n-1' } as const];
  expect(acceptPupil(state(...freed), 'new', { type: 'join', seat: 'n-1' })).toEqual([seated('n-1', 'new')]);
  expect(acceptPupil(state(...freed, seated('n-1', 'new')), 'one', vote())).toMatchObject({ reason: 'not-seated' });
});

test('whoever was removed and allowed back takes a seat anew', () => {
  const back = [...CLASS, { type: 'member-removed', member: 'one' } as const, { type: 'member-allowed', member: 'one' } as const];
  expect(acceptPupil(state(...back), 'one', { type: 'join', seat: 'n-1' })).toEqual([seated('n-1', 'one')]);
});

test('animals are given out one to a device, and asking twice gives no second one', () => {
  const first = acceptPupil(state(OPENED), 'one', { type: 'join', seat: 'animal' });
  expect(first).toEqual([seated('a-panda', 'one')]);
  expect(acceptPupil(state(OPENED, seated('a-panda', 'one')), 'one', { type: 'join', seat: 'animal' })).toEqual([]);
  expect(acceptPupil(state(OPENED, seated('a-panda', 'one')), 'two', { type: 'join', seat: 'animal' })).toEqual([seated('a-tiger', 'two')]);
});

test('a closed door lets those in who have a seat', () => {
  expect(acceptPupil(state(...CLASS, { type: 'door-set', isOpen: false }), 'one', { type: 'join', seat: 'n-3' })).toEqual([seated('n-3', 'one')]);
});

test('revealing closes the question first', () => {
  expect(acceptTeacher(state(...CLASS), { type: 'reveal' })).toEqual([OFF, SHOWN]);
  expect(acceptTeacher(state(...CLASS, OFF), { type: 'reveal' })).toEqual([SHOWN]);
  expect(acceptTeacher(state(...CLASS, OFF, SHOWN), { type: 'reveal' })).toEqual([]);
});
