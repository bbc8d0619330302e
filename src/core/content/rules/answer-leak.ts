import type { Problem } from '../../kernel/read.ts';
import { leaksOf } from '../leaks.ts';
import type { Pack } from '../pack.schema.ts';

/** Below these numbers the figures are mostly noise. */
const ENOUGH_ITEMS = 30;
const ENOUGH_DECISIONS = 10;
/** The limits of what a learner may get right without reading (a published rival: first in 83 %, longest in 58 %). */
export const LARGEST_AUC = 0.6;
export const LARGEST_SHARE = 0.4;
/** Looks must not tell the answer: neither the place or length of a choice, nor the surface of an item. */
export function* answerLeak(pack: Pack): Generator<Problem> {
  const { decisions, items } = leaksOf(pack);
  if (decisions.decisions >= ENOUGH_DECISIONS) {
    if (decisions.first > LARGEST_SHARE)
      yield leak(
        'scenarios',
        `the first choice is safe in ${percent(decisions.first)} of the decisions with three choices or more; ${percent(LARGEST_SHARE)} are allowed: change the order`,
      );
    if (decisions.longest > LARGEST_SHARE)
      yield leak(
        'scenarios',
        `the longest choice is safe in ${percent(decisions.longest)} of the decisions with three choices or more; ${percent(LARGEST_SHARE)} are allowed: shorten safe choices`,
      );
  }
  if (items.items >= ENOUGH_ITEMS && items.auc > LARGEST_AUC) {
    const why = items.strongest.map(({ feature, weight }) => `${feature} (${weight > 0 ? 'scam' : 'genuine'})`).join(', ');
    yield leak('items', `scam and genuine items can be told apart by their looks: AUC ${items.auc.toFixed(2)}, ${LARGEST_AUC} is allowed. Strongest: ${why}`);
  }
}

function leak(path: string, message: string): Problem {
  return { code: 'answer-leak', path, message };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
