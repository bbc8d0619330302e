import type { Asked, SessionState } from './state.ts';
import { isMeasured } from './question.ts';
import { tallyVotes } from './tally.ts';

/** As many as there is time for at the end of a lesson; the teacher can go on to others, or leave it at fewer. */
const MOST = 4;
/** Where four in five were right there is little to talk about. */
const ENOUGH = 0.8;

/**
 * The questions of the measured rounds still worth a look back, most missed first, by id. None until all rounds of the
 * plan are through: an explanation in between would be part of the lesson that is measured.
 */
export function toLookBackOn(state: SessionState): readonly string[] {
  const isMeasuredLater = state.plan.some((activity, place) => place > state.activity && activity.type === 'round' && activity.form !== 'practice');
  if (isMeasuredLater) return [];
  const measured = state.asked.filter(({ question }) => isMeasured(question));
  const seen = measured.filter(({ phase }) => phase === 'revealed').length;
  return measured
    .filter(({ phase }) => phase === 'closed')
    .map((asked) => ({ id: asked.question.id, share: shareRight(asked) }))
    .filter((one): one is { id: string; share: number } => one.share !== null && one.share < ENOUGH)
    .sort((one, other) => one.share - other.share)
    .slice(0, Math.max(0, MOST - seen))
    .map(({ id }) => id);
}

/** Which part of those who voted were right; null when nobody did. */
export function shareRight(asked: Asked): number | null {
  const { counts, votes } = tallyVotes(asked);
  const right = counts.filter(({ option }) => asked.question.key.right.includes(option)).reduce((sum, one) => sum + one.votes, 0);
  return votes === 0 ? null : right / votes;
}
