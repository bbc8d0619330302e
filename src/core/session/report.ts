import type { FraudType } from '../content/taxonomy.ts';
import { difference, type Measure } from '../discernment/precision.ts';
import { branded, type Instant } from '../kernel/brand.ts';
import type { Activity, Way } from './activity.ts';
import { boosters, type Booster } from './boosters.ts';
import { missedFlags, missedProofs, weakestTypes, type MissedCue } from './report-cues.ts';
import { reportQuestions, type QuestionReport } from './report-questions.ts';
import { reportRound, type RoundReport } from './report-rounds.ts';
import type { SessionState } from './state.ts';
import { suggestions, type Suggestion } from './suggestions.ts';

/** All there is to say about a lesson, for screen, paper and table alike. Nobody in it can be told apart. */
export interface LessonReport {
  readonly className: string;
  readonly pupils: number;
  readonly ways: readonly Way[];
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly isClosed: boolean;
  readonly activities: readonly ActivityReport[];
  readonly questions: readonly QuestionReport[];
  readonly before: RoundReport;
  readonly after: RoundReport;
  readonly practice: RoundReport;
  /** From before to after; null unless both can be shown. */
  readonly change: Change | null;
  readonly missedFlags: readonly MissedCue[];
  readonly missedProofs: readonly MissedCue[];
  readonly weakestTypes: readonly FraudType[];
  readonly suggestions: readonly Suggestion[];
  readonly boosters: readonly Booster[];
}

/** One activity as it was done. */
export interface ActivityReport {
  readonly activity: Activity;
  /** Place in the plan. */
  readonly place: number;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** How many questions of it were answered. */
  readonly questions: number;
}

export interface Change {
  readonly dPrime: Measure;
  readonly c: Measure;
  /** Whether d′ moved by more than answers scatter by themselves. */
  readonly is: 'up' | 'down' | 'unclear';
}

/** The report of a lesson, at whatever point of it. It needs the log alone: every question carries its key. */
export function report(state: SessionState): LessonReport {
  const questions = reportQuestions(state);
  const judged = questions.filter(({ about }) => about.type !== 'vote'); // a show of hands has no right answer
  const before = reportRound(questions, 'before');
  const after = reportRound(questions, 'after');
  const practice = reportRound(questions, 'practice');
  const weakest = weakestTypes(judged);
  const facts = { questions: judged, before, after, practice, missedFlags: missedFlags(judged), missedProofs: missedProofs(judged), weakestTypes: weakest };
  const startedAt = state.log[0]?.at ?? branded<Instant>(0);
  return {
    className: state.className,
    pupils: state.pupils,
    ways: state.ways,
    startedAt,
    endedAt: endOf(state),
    isClosed: state.isClosed,
    activities: activitiesOf(state, questions),
    ...facts,
    questions,
    change: changeOf(before, after),
    suggestions: suggestions(facts),
    boosters: boosters(startedAt, weakest),
  };
}

function changeOf(before: RoundReport, after: RoundReport): Change | null {
  if (before.type !== 'shown' || after.type !== 'shown' || !before.dPrime || !after.dPrime || !before.c || !after.c) return null;
  const dPrime = difference(before.dPrime, after.dPrime);
  return { dPrime, c: difference(before.c, after.c), is: dPrime.low > 0 ? 'up' : dPrime.high < 0 ? 'down' : 'unclear' };
}

/** What was started and not taken back; begun twice in a row is begun once. */
function activitiesOf(state: SessionState, questions: readonly QuestionReport[]): readonly ActivityReport[] {
  const undone = new Set(state.log.map(({ event }) => (event.type === 'undone' ? event.step : -1)));
  const starts = state.log
    .flatMap(({ event, seq, at }) => (event.type === 'activity-started' && !undone.has(seq) ? [{ place: event.activity, at }] : []))
    .filter(({ place }, index, all) => place !== all[index - 1]?.place);
  return starts.flatMap(({ place, at }, index): ActivityReport[] => {
    const activity = state.plan[place];
    const isFirst = starts.findIndex((one) => one.place === place) === index;
    const answered = isFirst ? questions.filter((question) => question.activity === place).length : 0;
    return activity ? [{ activity, place, startedAt: at, endedAt: starts[index + 1]?.at ?? endOf(state), questions: answered }] : [];
  });
}

/** When it was closed; of one that goes on, when something last happened. */
function endOf({ log }: SessionState): Instant {
  const closed = log.find(({ event }) => event.type === 'closed');
  return closed?.at ?? log[log.length - 1]?.at ?? branded<Instant>(0);
}
