import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#testing/sample-log.ts';
import { wholeLesson, type LessonWish } from '#testing/whole-lesson.ts';
import { seededRandom, shuffled } from '../kernel/seeded-random.ts';
import type { LoggedSessionEvent, SessionEvent } from './events.ts';
import type { Question } from './question.ts';
import { report, type LessonReport } from './report.ts';
import { FEWEST } from './report-questions.ts';
import type { RoundReport } from './report-rounds.ts';
import { reportSeats } from './seat-report.ts';
import { fold } from './fold.ts';

const wishes: fc.Arbitrary<LessonWish> = fc.record({
  seed: fc.nat(100_000),
  pupils: fc.integer({ min: 1, max: 60 }),
  ways: fc.constantFrom<NonNullable<LessonWish['ways']>>(['hands'], ['devices'], ['hands', 'devices']),
  items: fc.constantFrom(0, 2, 4, 6),
  practice: fc.constantFrom(0, 2, 4),
  decisions: fc.nat(3),
  withUndo: fc.boolean(),
  isEstimate: fc.boolean(),
  isClosed: fc.boolean(),
  skill: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
});

const reportOf = (events: readonly LoggedSessionEvent[]) => report(fold(events));

/** The votes counted anew from the events alone, in another way: the last word of each seat, and the last count of hands. */
function recount(events: readonly LoggedSessionEvent[]): Map<string, { question: Question; votes: string[] }> {
  const undone = new Set(events.flatMap(({ event }) => (event.type === 'undone' ? [event.step] : [])));
  const kept = events.filter(({ seq }) => !undone.has(seq)).map(({ event }) => event);
  const of = <Type extends SessionEvent['type']>(type: Type) => kept.filter((event): event is Extract<SessionEvent, { type: Type }> => event.type === type);
  return new Map(
    of('question-opened').map(({ question }) => {
      const closed = kept.findIndex((event) => event.type === 'question-closed' && event.question === question.id);
      const before = closed < 0 ? kept : kept.slice(0, closed);
      const seats = new Map<string, string | null>();
      const hands: string[] = [];
      for (const event of before) {
        if (!('question' in event) || event.question !== question.id) continue;
        if (event.type === 'vote-cast') seats.set(event.seat, event.option);
        if (event.type === 'vote-withdrawn') seats.set(event.seat, null);
        if (event.type === 'hands-counted') hands.splice(0, hands.length, ...Object.entries(event.counts).flatMap(([id, n]) => Array<string>(n).fill(id)));
      }
      return [question.id, { question, votes: [...hands, ...[...seats.values()].filter((vote) => vote !== null)] }];
    }),
  );
}

/** z by bisection of the distribution function (Abramowitz & Stegun 26.2.17): another way than the one under test. */
function z(p: number): number {
  const cdf = (x: number): number => {
    if (x < 0) return 1 - cdf(-x);
    const k = 1 / (1 + 0.2316419 * x);
    const tail = k * (0.31938153 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
    return 1 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * tail;
  };
  let [low, high] = [-8, 8];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return low;
}

function checkRound(round: RoundReport, votes: { question: Question; votes: string[] }[]): void {
  const counted = votes.filter((one) => one.votes.length >= FEWEST);
  if (round.type !== 'shown') {
    expect(round.type).toBe(votes.length === 0 ? 'not-asked' : 'too-few');
    expect(counted).toEqual([]);
    return;
  }
  const said = (truth: string, answer: string) =>
    counted.filter(({ question }) => question.key.truth === truth && question.key.settled).flatMap((one) => one.votes.filter((vote) => vote.startsWith(answer)))
      .length;
  const [hit, miss, alarm, calm] = [said('scam', 'scam'), said('scam', 'genuine'), said('genuine', 'scam'), said('genuine', 'genuine')];
  expect(round.figures.hits?.value ?? null).toEqual(hit + miss > 0 ? hit / (hit + miss) : null);
  expect(round.figures.falseAlarms?.value ?? null).toEqual(alarm + calm > 0 ? alarm / (alarm + calm) : null);
  if (hit + miss === 0 || alarm + calm === 0) {
    expect(round.dPrime).toBeNull();
    return;
  }
  const zs = [z((hit + 0.5) / (hit + miss + 1)), z((alarm + 0.5) / (alarm + calm + 1))] as const;
  expect(round.dPrime?.value).toBeCloseTo(zs[0] - zs[1], 4);
  expect(round.c?.value).toBeCloseTo(-(zs[0] + zs[1]) / 2, 4);
  expect(round.dPrime?.low).toBeLessThan(round.dPrime?.value ?? 0);
}

describe('the report of a lesson', () => {
  it('gives the figures that an independent count of the log gives', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { events } = wholeLesson(wish);
        const given = reportOf(events);
        const counted = recount(events);
        for (const question of given.questions) {
          const votes = counted.get(question.id)?.votes ?? [];
          expect(question.votes).toBe(votes.length);
          expect(question.byHands + question.byDevices).toBe(question.votes);
          for (const option of question.split ?? []) expect(option.votes).toBe(votes.filter((vote) => vote === option.id).length);
        }
        for (const form of ['before', 'after', 'practice'] as const) {
          const ids = given.questions.filter(({ about }) => about.type === 'item' && about.form === form).map(({ id }) => id);
          checkRound(
            given[form],
            [...counted.values()].filter(({ question }) => ids.includes(question.id)),
          );
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('does not depend on the order in which votes came', () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (wish, seed) => {
        const { events } = wholeLesson({ ...wish, withUndo: false });
        expect(reportOf(withVotesShuffled(events, seed))).toEqual(reportOf(events.map((one) => ({ ...one, at: at(one.seq) }))));
      }),
      { numRuns: 40, seed: 4 },
    );
  });

  it('never counts more answers than the class has pupils, and never more shares than one', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { questions, pupils } = reportOf(wholeLesson(wish).events);
        for (const { votes, split } of questions) {
          expect(votes).toBeLessThanOrEqual(pupils);
          if (split) expect(split.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('holds nothing of a group under five', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 4 }), (seed, pupils) => {
        const given = reportOf(wholeLesson({ seed, pupils }).events);
        expect(given.questions.every(({ split, right }) => split === null && right === null)).toBe(true);
        expect([given.before.type, given.after.type, given.practice.type]).toEqual(['too-few', 'too-few', 'too-few']);
        expect([given.change, given.missedFlags, given.missedProofs]).toEqual([null, [], []]);
      }),
      { numRuns: 20, seed: 6 },
    );
  });

  it('leaves out what was taken back', () => {
    const wish = { seed: 9, withUndo: true };
    const given = reportOf(wholeLesson(wish).events);
    expect(given.questions.some(({ id }) => id.endsWith('-again'))).toBe(false);
    expect(given.questions).toHaveLength(4 + 2 + 2 + 4);
  });

  it('tells what was done, in order and with its times, and how many questions it had', () => {
    const { activities, startedAt, endedAt } = reportOf(wholeLesson().events);
    expect(activities.map(({ activity, questions }) => [activity.type, questions])).toEqual([
      ['round', 4],
      ['scenario', 2],
      ['round', 2],
      ['round', 4],
      ['advice', 0],
    ]);
    const times = activities.flatMap((one) => [one.startedAt, one.endedAt]);
    expect([...times].sort((one, other) => one - other)).toEqual(times);
    expect(activities[0]?.startedAt).toBeGreaterThan(startedAt);
    expect(activities[4]?.endedAt).toBe(endedAt);
  });

  it('leaves a question out that is still open, until the lesson is closed over it', () => {
    const { events } = wholeLesson({ isClosed: false });
    const lastOpening = events.map(({ event }) => event.type).lastIndexOf('question-opened');
    const open = events.slice(
      0,
      events.findIndex(({ seq, event }) => seq > lastOpening && event.type === 'question-closed'),
    );
    const closed: LoggedSessionEvent = { v: 1, seq: open.length, at: at(open.length), event: { type: 'closed' } };
    expect(reportOf(open).questions).toHaveLength(11);
    expect(reportOf([...open, closed]).questions).toHaveLength(12);
  });

  it('says that a class that learned has learned, and that one that did not may not have', () => {
    const better = reportOf(wholeLesson({ pupils: 40, items: 8, skill: [0.55, 0.9] }).events);
    expect(better.change?.is).toBe('up');
    expect(better.change?.dPrime.value).toBeGreaterThan(1);
    const same = reportOf(wholeLesson({ pupils: 12, items: 4, skill: [0.7, 0.72] }).events);
    expect(same.change?.is).toBe('unclear');
  });

  it('marks figures from few answers as rough, and those of hands counted by eye as estimates', () => {
    const rough = reportOf(wholeLesson({ pupils: 8, items: 2, isEstimate: true, ways: ['hands'] }).events);
    expect(rough.before).toMatchObject({ type: 'shown', isRough: true, isEstimate: true });
    expect(rough.questions[0]?.isEstimate).toBe(true);
    const fine = reportOf(wholeLesson({ pupils: 50, items: 4 }).events);
    expect(fine.before).toMatchObject({ type: 'shown', isRough: false, isEstimate: false });
  });

  it('has the intervals of arithmetic: 400 and 400 answers give d′ to about a fifth', () => {
    const { before } = reportOf(wholeLesson({ pupils: 52, items: 16, ways: ['hands'], skill: [0.7, 0.7] }).events); // 50 of 52 raise a hand
    const measure = before.type === 'shown' ? before.dPrime : null;
    expect(((measure?.high ?? 0) - (measure?.low ?? 0)) / 2).toBeCloseTo(1.96 * 0.094, 1);
  });

  it('lists the flags of the scams most missed, none of genuine things, and the proofs apart', () => {
    const given: LessonReport = reportOf(wholeLesson({ skill: [0.4, 0.5] }).events);
    expect(given.missedFlags.map(({ cue }) => cue)).toContain('screen-sharing');
    expect(given.missedFlags.every(({ cue }) => cue !== 'official-channel')).toBe(true);
    expect(given.missedProofs.map(({ cue }) => cue).sort()).toEqual(['no-money-asked', 'official-channel']);
    const shares = given.missedFlags.map(({ missed }) => missed.value);
    expect([...shares].sort((one, other) => other - one)).toEqual(shares);
  });

  it('brings it back after 3, 10, 28 and 60 days, the weakest kind first', () => {
    const { boosters, startedAt, weakestTypes } = reportOf(wholeLesson().events);
    expect(boosters.map(({ at, days }) => [(at - startedAt) / 86_400_000, days])).toEqual([3, 10, 28, 60].map((days) => [days, days]));
    expect(boosters[0]?.fraudType).toBe(weakestTypes[0]);
  });
});

describe('the suggestions', () => {
  it('are always three, all different', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const types = reportOf(wholeLesson(wish).events).suggestions.map(({ type }) => type);
        expect(new Set(types).size).toBe(3);
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('put genuine twins first where genuine things were suspected', () => {
    const { events } = wholeLesson({ skill: [0.3, 0.3] });
    expect(reportOf(events).suggestions[0]).toMatchObject({ type: 'genuine-twins' });
  });

  it('ask for nothing to be mended where all went well', () => {
    const { events } = wholeLesson({ skill: [1, 1] });
    expect(reportOf(events).suggestions.map(({ type }) => type)).toEqual(['new-type', 'booster', 'tell-at-home']);
  });

  it('miss the round after the lesson', () => {
    const { events } = wholeLesson({ items: 4, skill: [1, 1] });
    const afterStart = events.findIndex(({ event }) => event.type === 'activity-started' && event.activity === 3);
    expect(reportOf(events.slice(0, afterStart)).suggestions[0]?.type).toBe('no-after');
  });
});

describe('the view by seat', () => {
  it('has a line for each seat, numbers first, and agrees with the votes by devices', () => {
    const { state } = wholeLesson({ ways: ['devices'], pupils: 12 });
    const seats = reportSeats(state);
    expect(seats).toHaveLength(12);
    expect(seats.map(({ seat }) => seat).slice(0, 3)).toEqual(['n-1', 'n-2', 'n-3']);
    report(state).questions.forEach(({ byDevices, right }, place) => {
      expect(seats.filter(({ answers }) => answers[place] !== 'none')).toHaveLength(byDevices);
      expect(seats.filter(({ answers }) => answers[place] === 'right')).toHaveLength(Math.round((right?.value ?? 0) * byDevices));
    });
  });

  it('is empty where only hands were counted', () => {
    expect(reportSeats(wholeLesson({ ways: ['hands'] }).state)).toEqual([]);
  });
});

/** The same lesson with the votes on each question in another order. */
function withVotesShuffled(events: readonly LoggedSessionEvent[], seed: number): readonly LoggedSessionEvent[] {
  const isVote = (event: SessionEvent) => event.type === 'vote-cast' || event.type === 'vote-withdrawn';
  const random = seededRandom(seed);
  const result: SessionEvent[] = [];
  let votes: SessionEvent[] = [];
  for (const { event } of events) {
    if (isVote(event)) votes.push(event);
    else {
      result.push(...shuffled(votes, random), event);
      votes = [];
    }
  }
  return [...result, ...votes].map((event, seq) => ({ v: 1, seq, at: at(seq), event }));
}
