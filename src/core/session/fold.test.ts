import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyLesson, seatsOf } from '#testing/any-lesson.ts';
import { buildQuestion } from '#testing/build-question.ts';
import { branded } from '../kernel/brand.ts';
import type { LoggedSessionEvent, SessionEvent } from './events.ts';
import { fold } from './fold.ts';
import { currentQuestion, type SessionState } from './state.ts';
import { mostChosen, tallyVotes } from './tally.ts';
import { viewForPupils } from './view-for.ts';

// Whole lessons, many times over: on a busy machine longer than a unit test's five seconds.
vi.setConfig({ testTimeout: 60_000 });

const OPENED: SessionEvent = {
  type: 'opened',
  className: '我的班',
  pupils: 4,
  ways: ['hands', 'devices'],
  plan: [{ type: 'round', form: 'practice', packId: 'tiny', items: ['refund-fake'] }],
};
const log = (...events: readonly SessionEvent[]): LoggedSessionEvent[] => events.map((event, seq) => ({ v: 1, seq, at: branded(seq), event }));
const ASKED: readonly SessionEvent[] = [OPENED, { type: 'activity-started', activity: 0 }, { type: 'question-opened', question: buildQuestion() }];
const cast = (seat: string, option: string, revision = 1): SessionEvent => ({ type: 'vote-cast', question: 'a0-q1', seat, option, revision });
const plain = (state: SessionState) => ({
  ...state,
  seats: [...state.seats],
  removed: [...state.removed],
  asked: state.asked.map((one) => ({ ...one, votes: [...one.votes] })),
});
const counts = (state: SessionState) => {
  const asked = currentQuestion(state);
  return asked && tallyVotes(asked).counts.map(({ votes }) => votes);
};

test('a lesson folded at once and in any two parts is the same, also when the parts overlap', () => {
  fc.assert(
    fc.property(anyLesson(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(5), (lesson, share, overlap) => {
      const cut = Math.floor(lesson.length * share);
      const inParts = fold(lesson.slice(Math.max(0, cut - overlap)), fold(lesson.slice(0, cut)));
      expect(plain(inParts)).toEqual(plain(fold(lesson)));
    }),
    { seed: 31, numRuns: 300 },
  );
});

test('the votes on a question never exceed the class, and every seat counts at most once', () => {
  fc.assert(
    fc.property(anyLesson(), (lesson) => {
      const state = fold(lesson);
      for (const asked of state.asked) {
        const tally = tallyVotes(asked);
        expect(tally.votes).toBeLessThanOrEqual(state.pupils);
        expect(tally.byHands + tally.byDevices).toBe(tally.votes);
        expect(tally.byDevices).toBeLessThanOrEqual(seatsOf(lesson).size);
      }
    }),
    { seed: 32, numRuns: 300 },
  );
});

test('a log with a gap is refused: nobody counts on with votes missing', () => {
  const events = log(...ASKED);
  expect(() => fold(events.filter(({ seq }) => seq !== 1))).toThrow(/missing/);
});

test('the last revision counts, a late copy of an earlier one does not, and a vote withdrawn stays withdrawn', () => {
  const changed = [...ASKED, cast('n-1', 'scam'), cast('n-1', 'genuine', 2), cast('n-1', 'scam', 1)];
  expect(counts(fold(log(...changed)))).toEqual([0, 1, 0]);
  const withdrawn: SessionEvent = { type: 'vote-withdrawn', question: 'a0-q1', seat: 'n-1', revision: 3 };
  expect(counts(fold(log(...changed, withdrawn, cast('n-1', 'genuine', 2))))).toEqual([0, 0, 0]);
});

test('hands and devices are counted together, and the last count of hands stands', () => {
  const hands = (scam: number): SessionEvent => ({ type: 'hands-counted', question: 'a0-q1', counts: { scam, verify: 1 }, isEstimate: false });
  const state = fold(log(...ASKED, hands(3), cast('n-1', 'genuine'), hands(2)));
  expect(counts(state)).toEqual([2, 1, 1]);
  const asked = currentQuestion(state);
  expect(asked && mostChosen(tallyVotes(asked))).toEqual(['scam']);
});

test('what is taken back never happened, and the step before it can be taken back next', () => {
  const closed: SessionEvent = { type: 'question-closed', question: 'a0-q1' };
  const before = log(...ASKED, cast('n-1', 'scam'), closed);
  const undone = fold([...before, { v: 1, seq: 5, at: branded(5), event: { type: 'undone', step: 4 } }]);
  expect(currentQuestion(undone)?.phase).toBe('open');
  expect(counts(undone)).toEqual([1, 0, 0]);
  expect(undone.lastStep).toBe(2);
  expect(undone.log).toHaveLength(6);
});

test('a question taken back takes its votes with it, also those that come after', () => {
  const state = fold(log(...ASKED, cast('n-1', 'scam'), { type: 'undone', step: 2 }, cast('n-2', 'scam')));
  expect(currentQuestion(state)).toBeNull();
  expect(state.asked).toEqual([]);
});

test('before the reveal, what pupils get depends on neither the answer nor a single vote', () => {
  let looked = 0;
  fc.assert(
    fc.property(anyLesson(), anyLesson(), (lesson, other) => {
      for (let length = 1; length <= lesson.length; length++) {
        const state = fold(lesson.slice(0, length));
        const asked = currentQuestion(state);
        if (!asked || asked.phase === 'revealed') continue;
        looked += 1;
        const otherKey =
          fold(other).asked[0]?.question.key ?? buildQuestion({ key: { ...asked.question.key, right: ['other'], truth: 'genuine', cues: [] } }).key;
        const changed: SessionState = {
          ...state,
          asked: [...state.asked.slice(0, -1), { ...asked, question: { ...asked.question, key: otherKey }, votes: new Map(), hands: null }],
        };
        expect(JSON.stringify(viewForPupils(changed))).toBe(JSON.stringify(viewForPupils(state)));
      }
    }),
    { seed: 33, numRuns: 100 },
  );
  expect(looked).toBeGreaterThan(300);
});

test('at the reveal pupils get what was right and why, and still no split', () => {
  const revealed: SessionEvent[] = [
    { type: 'question-closed', question: 'a0-q1' },
    { type: 'revealed', question: 'a0-q1' },
  ];
  const seen = viewForPupils(fold(log(...ASKED, cast('n-1', 'scam'), ...revealed)));
  expect(seen).toMatchObject({ phase: 'revealed', reveal: { right: ['scam'] } });
  expect(viewForPupils(fold(log(...ASKED, ...revealed)))).toEqual(seen);
});
