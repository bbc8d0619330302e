import type { FraudType } from '../content/taxonomy.ts';
import { isRight, type Response } from './response.ts';

/** Counts of answers: how often a scam / a genuine thing was called scam, called genuine, or sent to be verified. */
export interface Counts {
  readonly scam: AnswerCounts;
  readonly genuine: AnswerCounts;
  /** Items not settled by what is seen: how many, and how many were sent to be verified. */
  readonly unsettled: { readonly total: number; readonly verified: number };
}

export interface AnswerCounts {
  readonly scam: number;
  readonly genuine: number;
  readonly verify: number;
}

/** Everything counted about judgements: in all, by fraud type, and by how sure the person was. */
export interface Tally {
  readonly all: Counts;
  readonly byType: Readonly<Partial<Record<FraudType, Counts>>>;
  readonly sure: { readonly total: number; readonly right: number };
  readonly unsure: { readonly total: number; readonly right: number };
}

export const NO_COUNTS: Counts = {
  scam: { scam: 0, genuine: 0, verify: 0 },
  genuine: { scam: 0, genuine: 0, verify: 0 },
  unsettled: { total: 0, verified: 0 },
};

export const EMPTY_TALLY: Tally = { all: NO_COUNTS, byType: {}, sure: { total: 0, right: 0 }, unsure: { total: 0, right: 0 } };

/** The tally with one more response. */
export function addToTally(tally: Tally, response: Response): Tally {
  const confidence = response.sure ? 'sure' : 'unsure';
  const before = tally[confidence];
  return {
    ...tally,
    all: addToCounts(tally.all, response),
    byType: { ...tally.byType, [response.fraudType]: addToCounts(tally.byType[response.fraudType] ?? NO_COUNTS, response) },
    [confidence]: { total: before.total + 1, right: before.right + (isRight(response) ? 1 : 0) },
  };
}

function addToCounts(counts: Counts, response: Response): Counts {
  if (!response.settled) {
    const { total, verified } = counts.unsettled;
    return { ...counts, unsettled: { total: total + 1, verified: verified + (response.answer === 'verify' ? 1 : 0) } };
  }
  const row = counts[response.truth];
  return { ...counts, [response.truth]: { ...row, [response.answer]: row[response.answer] + 1 } };
}
