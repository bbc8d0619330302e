import { discernment, rate, type Discernment, type Rate } from '../discernment/figures.ts';
import { precision, type Measure } from '../discernment/precision.ts';
import { NO_COUNTS, type AnswerCounts, type Counts } from '../discernment/tally.ts';
import { answerOf, type ItemAsked } from './question.ts';
import type { OptionReport, QuestionReport } from './report-questions.ts';

/** What the class showed in the rounds of one form, all its votes together. */
export type RoundReport =
  | { readonly type: 'not-asked' }
  /** Asked, but of no question did enough people answer. */
  | { readonly type: 'too-few' }
  | ShownRound;

export interface ShownRound {
  readonly type: 'shown';
  /** Questions with enough answers; the others count nowhere. */
  readonly questions: number;
  readonly votes: number;
  readonly isEstimate: boolean;
  readonly counts: Counts;
  readonly figures: Discernment;
  /** With its 95% interval; null until both kinds were answered. */
  readonly dPrime: Measure | null;
  readonly c: Measure | null;
  /** Fewer answers of a kind than make d′ worth comparing. */
  readonly isRough: boolean;
  /** Right ones among the sure and the unsure answers; null where that was not asked, or by too few. */
  readonly sure: Rate | null;
  readonly unsure: Rate | null;
  /** Things that can't be settled by what is seen: the share sent to be verified. */
  readonly unsettled: Rate | null;
}

/** From 40 answers of each kind on, d′ has a standard error of about 0.3 (0.64 from 10 each). Arithmetic, as in precision.ts. */
const ENOUGH_TO_COMPARE = 40;
/** Right ones among so few answers say nothing. */
const ENOUGH_ANSWERS = 5;

/** Pools the votes of a form: before, after, or practice. */
export function reportRound(questions: readonly QuestionReport[], form: ItemAsked['form']): RoundReport {
  const asked = questions.filter(({ about }) => about.type === 'item' && about.form === form);
  if (asked.length === 0) return { type: 'not-asked' };
  const shown = asked.filter(({ split }) => split !== null);
  if (shown.length === 0) return { type: 'too-few' };
  const counts = shown.reduce(addQuestion, NO_COUNTS);
  const figures = discernment(counts);
  const measures = precision(counts);
  return {
    type: 'shown',
    questions: shown.length,
    votes: shown.reduce((sum, { votes }) => sum + votes, 0),
    isEstimate: shown.some(({ isEstimate }) => isEstimate),
    counts,
    figures,
    dPrime: measures?.dPrime ?? null,
    c: measures?.c ?? null,
    isRough: Math.min(figures.hits?.of ?? 0, figures.falseAlarms?.of ?? 0) < ENOUGH_TO_COMPARE,
    sure: confidence(shown, true),
    unsure: confidence(shown, false),
    unsettled: rate(counts.unsettled.verified, counts.unsettled.total),
  };
}

function addQuestion(counts: Counts, { split, settled, truth }: QuestionReport): Counts {
  const row = (split ?? []).reduce(addOption, NO_COUNTS.scam);
  if (settled) {
    const before = counts[truth];
    return { ...counts, [truth]: { scam: before.scam + row.scam, genuine: before.genuine + row.genuine, verify: before.verify + row.verify } };
  }
  const { total, verified } = counts.unsettled;
  return { ...counts, unsettled: { total: total + row.scam + row.genuine + row.verify, verified: verified + row.verify } };
}

function addOption(row: AnswerCounts, { id, votes }: OptionReport): AnswerCounts {
  const said = answerOf(id);
  return said ? { ...row, [said.answer]: row[said.answer] + votes } : row;
}

function confidence(questions: readonly QuestionReport[], isSure: boolean): Rate | null {
  const options = questions.flatMap(({ split }) => split ?? []).filter(({ id }) => answerOf(id)?.sure === isSure);
  const sum = (of: readonly OptionReport[]) => of.reduce((total, { votes }) => total + votes, 0);
  const total = sum(options);
  return total < ENOUGH_ANSWERS ? null : rate(sum(options.filter(({ isRight }) => isRight)), total);
}
