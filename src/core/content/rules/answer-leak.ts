import type { Problem } from '../../kernel/read.ts';
import { leaksOf } from '../leaks.ts';
import type { Pack } from '../pack.schema.ts';

/** Below these numbers the figures are mostly noise. */
const ENOUGH_ITEMS = 30;
const ENOUGH_DECISIONS = 10;
/** The limits of what a learner may get right without reading (a published rival: first in 83 %, longest in 58 %). */
export const LARGEST_AUC = 0.6;
export const LARGEST_SHARE = 0.4;
/** 40 % is seven points over chance where one choice in three is safe; where more are safe, chance is higher and the limit with it. */
const OVER_CHANCE = LARGEST_SHARE - 1 / 3;

/** Looks must not tell the answer: neither the place or length of a choice, nor the surface of an item. */
export function* answerLeak(pack: Pack): Generator<Problem> {
  const { decisions, items } = leaksOf(pack);
  if (decisions.decisions >= ENOUGH_DECISIONS) {
    const limit = largestShare(decisions.chance);
    if (decisions.first > limit) yield leak('scenarios', `the first choice is safe in ${percent(decisions.first)} of the decisions with three choices or more; ${percent(limit)} are allowed: change the order`);
    if (decisions.longest > limit) yield leak('scenarios', `the longest choice is safe in ${percent(decisions.longest)} of the decisions with three choices or more; ${percent(limit)} are allowed: shorten safe choices`);
  }
  if (items.items >= ENOUGH_ITEMS && items.auc > LARGEST_AUC) {
    const why = items.strongest.map(({ feature, weight }) => `${feature} (${weight > 0 ? 'scam' : 'genuine'})`).join(', ');
    yield leak('items', `scam and genuine items can be told apart by their looks: AUC ${items.auc.toFixed(2)}, ${LARGEST_AUC} is allowed. Strongest: ${why}`);
  }
}

/** The largest allowed share, where a blind pick is safe with the given chance. */
export function largestShare(chance: number): number {
  return Math.max(LARGEST_SHARE, chance + OVER_CHANCE);
}

function leak(path: string, message: string): Problem {
  return { code: 'answer-leak', path, message };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
