import type { Counts } from '../discernment/tally.ts';
import { answerOf } from './question.ts';
import type { Asked } from './state.ts';
import { tallyVotes } from './tally.ts';

type Row = Record<'scam' | 'genuine' | 'verify', number>;

/** The answers of a class to these items as one table, as if one learner had given them: what `discernment` counts with. */
export function classCounts(asked: readonly Asked[]): Counts {
  const table: Record<'scam' | 'genuine', Row> = { scam: { scam: 0, genuine: 0, verify: 0 }, genuine: { scam: 0, genuine: 0, verify: 0 } };
  const unsettled = { total: 0, verified: 0 };
  for (const one of asked) {
    const { truth, settled } = one.question.key;
    for (const { option, votes } of tallyVotes(one).counts) {
      const given = answerOf(option);
      if (!given || one.question.about.type !== 'item') continue;
      if (settled) table[truth][given.answer] += votes;
      else {
        unsettled.total += votes;
        if (given.answer === 'verify') unsettled.verified += votes;
      }
    }
  }
  return { ...table, unsettled };
}
