import { FLAGS, PROOFS, type FraudType } from '../content/taxonomy.ts';
import { rate, type Rate } from '../discernment/figures.ts';
import type { QuestionReport } from './report-questions.ts';

/** A flag or proof that stood there, and how many went wrong all the same. */
export interface MissedCue {
  readonly cue: string;
  /** Of the answers to everything that carried it, the share that was wrong. */
  readonly missed: Rate;
  /** What kind of scam it stood in, most wrong answers first. */
  readonly fraudTypes: readonly FraudType[];
}

/** Flags of the scams that were believed: most missed first. Only those that somebody missed. */
export function missedFlags(questions: readonly QuestionReport[]): readonly MissedCue[] {
  return missedOf(questions, 'scam', FLAGS);
}

/** Proofs of the genuine things that were suspected: most missed first. */
export function missedProofs(questions: readonly QuestionReport[]): readonly MissedCue[] {
  return missedOf(questions, 'genuine', PROOFS);
}

/** Fraud types by the share of wrong answers, most first: what a booster should bring back. All that were met. */
export function weakestTypes(questions: readonly QuestionReport[]): readonly FraudType[] {
  const shown = questions.filter(({ split }) => split !== null);
  const types = [...new Set(shown.map(({ fraudType }) => fraudType))];
  const missed = (type: FraudType) => pooled(shown.filter(({ fraudType }) => fraudType === type))?.value ?? 0;
  return types.sort((one, other) => missed(other) - missed(one) || (one < other ? -1 : 1));
}

function missedOf(questions: readonly QuestionReport[], truth: 'scam' | 'genuine', names: readonly string[]): readonly MissedCue[] {
  const shown = questions.filter((question) => question.truth === truth && question.split !== null);
  return names
    .flatMap((cue): MissedCue[] => {
      const carrying = shown.filter(({ cues }) => cues.includes(cue));
      const missed = pooled(carrying);
      return missed && missed.value > 0 ? [{ cue, missed, fraudTypes: weakestTypes(carrying) }] : [];
    })
    .sort((one, other) => other.missed.value - one.missed.value || other.missed.of - one.missed.of || (one.cue < other.cue ? -1 : 1));
}

/** Wrong answers among all answers to these. */
function pooled(questions: readonly QuestionReport[]): Rate | null {
  const votes = questions.reduce((sum, question) => sum + question.votes, 0);
  const right = questions.reduce((sum, question) => sum + Math.round((question.right?.value ?? 0) * question.votes), 0);
  return rate(votes - right, votes);
}
