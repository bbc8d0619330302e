import type { FraudType } from '../content/taxonomy.ts';
import { isRight, type Response } from '../discernment/response.ts';
import type { Instant } from '../kernel/brand.ts';
import { DAY } from '../review/memory.ts';

/**
 * The rule of the 反诈小先锋 badge, as data. Numbers from learning.md: ten items certify nobody, so at least
 * 20 + 20 pooled ones; both kinds, so that neither suspicion nor trust alone is enough; some of it again after a week.
 */
export const PIONEER_RULE = {
  id: 'pioneer',
  /** Of each kind, at least so many judged … */
  each: 20,
  /**
   * … of which the newest so many are looked at, so that early mistakes are outgrown. With 40 somebody who is right
   * on 60% of the genuine things only needed one lucky stretch: 3% had the badge after four weeks and 40% after four
   * months of daily rounds. With 60 it is under 1% and about 5%.
   */
  window: 60,
  /** Share right, on scams and on genuine things alike. */
  share: 0.8,
  /** Fraud types with something judged rightly. */
  types: 6,
  /** Things judged rightly again at least so many days after they were first met, of each kind. */
  againDays: 7,
  againEach: 2,
} as const;

/** What the badge needs to remember of all responses so far. Small, however many there were. */
export interface PioneerState {
  readonly scam: readonly boolean[];
  readonly genuine: readonly boolean[];
  readonly types: readonly FraudType[];
  readonly again: { readonly scam: readonly string[]; readonly genuine: readonly string[] };
  readonly earnedAt: Instant | null;
}

export const PIONEER_START: PioneerState = { scam: [], genuine: [], types: [], again: { scam: [], genuine: [] }, earnedAt: null };

/** A line of the checklist shown to the pupil. */
export interface Criterion {
  readonly id: 'scams' | 'genuines' | 'scam-share' | 'genuine-share' | 'types' | 'again';
  readonly have: number;
  readonly need: number;
  readonly isMet: boolean;
}

/** The state after one more response that is no echo; `met` says when the item was first answered. Once earned, it stays earned. */
export function towardsPioneer(state: PioneerState, response: Response, met: { first: Instant } | undefined): PioneerState {
  if (state.earnedAt !== null) return state;
  const right = isRight(response);
  const isAgain = right && met && response.at - met.first >= PIONEER_RULE.againDays * DAY;
  const again = state.again[response.truth];
  const next: PioneerState = {
    ...state,
    [response.truth]: [...state[response.truth], right].slice(-PIONEER_RULE.window),
    types: right && !state.types.includes(response.fraudType) ? [...state.types, response.fraudType] : state.types,
    again:
      isAgain && !again.includes(response.itemId)
        ? { ...state.again, [response.truth]: [...again, response.itemId].slice(-PIONEER_RULE.againEach) }
        : state.again,
  };
  return checklist(next).every((criterion) => criterion.isMet) ? { ...next, earnedAt: response.at } : next;
}

/** The checklist: what the rule asks for, and how far the pupil is. Shares are whole percents. */
export function checklist(state: PioneerState): Criterion[] {
  const need = Math.round(PIONEER_RULE.share * 100);
  const line = (id: Criterion['id'], have: number, needed: number): Criterion => ({
    id,
    have: Math.min(have, id.endsWith('share') ? 100 : needed),
    need: needed,
    isMet: have >= needed,
  });
  return [
    line('scams', state.scam.length, PIONEER_RULE.each),
    line('genuines', state.genuine.length, PIONEER_RULE.each),
    line('scam-share', percent(state.scam), need),
    line('genuine-share', percent(state.genuine), need),
    line('types', state.types.length, PIONEER_RULE.types),
    line(
      'again',
      Math.min(state.again.scam.length, PIONEER_RULE.againEach) + Math.min(state.again.genuine.length, PIONEER_RULE.againEach),
      2 * PIONEER_RULE.againEach,
    ),
  ].map((criterion) => (state.earnedAt === null ? criterion : { ...criterion, isMet: true }));
}

/** Whole percent, rounded down: 79.9% is not yet 80%. */
function percent(results: readonly boolean[]): number {
  return results.length === 0 ? 0 : Math.floor((results.filter(Boolean).length * 100) / results.length);
}
