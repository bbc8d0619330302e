import type { Choice, KeptRoom, Pending } from '#core/session/links.ts';
import type { HostAnswers } from '#core/session/messages.schema.ts';
import type { PupilView } from '#core/session/view-for.ts';

/** A change of mind, as the next revision of this device: above all it has sent and all that is in the log for it. */
export function decided(kept: KeptRoom, answers: HostAnswers | null, question: string, option: string | null): KeptRoom {
  const revision = Math.max(kept.revision, answers?.vote?.revision ?? 0) + 1;
  return { ...kept, revision, pending: { question, option, revision } };
}

/**
 * What becomes of a vote that waits, after an answer. `received`: the log has it, or a later one of this seat.
 * A refusal counts only where it can't be meant for an earlier copy: a closed question stays closed only while the
 * view agrees, and `stale` is the answer to a copy that came late.
 */
export function fateOf(pending: Pending, answers: HostAnswers, view: PupilView | null): 'waits' | 'received' | 'missed' {
  const { vote, refused } = answers;
  if (vote && vote.question === pending.question && vote.revision >= pending.revision) return 'received';
  if (!refused || (refused.asked !== 'vote' && refused.asked !== 'withdraw') || refused.reason === 'stale') return 'waits';
  const isOpen = view?.phase === 'open' && view.question?.id === pending.question;
  return isOpen && (refused.reason === 'question-closed' || refused.reason === 'no-question') ? 'waits' : 'missed';
}

/** What the pupil sees of its own vote on the question on screen. */
export function choiceOn(
  view: PupilView | null,
  pending: Pending | null,
  missed: Pending | null,
  known: ReadonlyMap<string, HostAnswers['vote']>,
): Choice | null {
  const question = view?.question?.id;
  if (question === undefined) return null;
  if (pending?.question === question) return { question, option: pending.option, state: 'sending' };
  if (missed?.question === question) return { question, option: missed.option, state: 'missed' };
  const vote = known.get(question);
  return vote ? { question, option: vote.option, state: 'received' } : null;
}
