import type { Refused } from '#core/kernel/refused.ts';
import { acceptPupil, seatOfMember, type Accepted } from '#core/session/accept.ts';
import type { SessionEvent, SessionRefusal } from '#core/session/events.ts';
import type { HostAnswers, HostTells, PupilSays, RemoteAnswers } from '#core/session/messages.schema.ts';
import type { Telling } from '#core/session/fold.ts';
import { currentQuestion, type SessionState } from '#core/session/state.ts';

/** What devices ask, each by the name of its member. */
export type Heard = readonly { readonly m: string; readonly b: PupilSays }[];
/** One for each member that asked. */
export type Answers = readonly { readonly m: string; readonly b: HostTells }[];
type Refusals = ReadonlyMap<string, HostAnswers['refused']>;

/** Lets happen what the rules accept, one after the other; gives back what they refused, by member. */
export function hearPupils(telling: Telling, asked: Heard, happen: (events: readonly SessionEvent[]) => void): Refusals {
  const refusals = new Map<string, HostAnswers['refused']>();
  for (const { m, b } of asked) {
    if (isOfRemote(b)) continue;
    if (b.type === 'hello') {
      if (telling.state.removed.has(m)) refusals.set(m, { asked: b.type, reason: 'removed' });
      continue;
    }
    const answer = acceptPupil(telling.state, m, b);
    if (isRefused(answer)) refusals.set(m, { asked: b.type, reason: answer.reason });
    else {
      refusals.delete(m);
      happen(answer);
    }
  }
  return refusals;
}

/** Where those who asked stand in what is written. */
export function answersTo(state: SessionState, asked: Heard, refusals: Refusals = new Map()): Answers {
  const membersThat = (isSo: (says: PupilSays) => boolean) => [...new Set(asked.flatMap(({ m, b }) => (isSo(b) ? [m] : [])))];
  return [
    ...membersThat((says) => !isOfRemote(says)).map((m) => ({ m, b: answerFor(state, m, refusals.get(m) ?? null) })),
    ...membersThat(isOfRemote).map((m) => ({ m, b: NO_REMOTE })),
  ];
}

/** A lesson is steered by nobody but its own page. */
const NO_REMOTE: RemoteAnswers = { type: 'remote', n: 0, refused: 'not-allowed', view: null };

function isOfRemote(says: PupilSays): says is Extract<PupilSays, { type: 'pair' | 'press' }> {
  return says.type === 'pair' || says.type === 'press';
}

/** Where a device stands: its seat, and what is in the log as its vote. */
function answerFor(state: SessionState, member: string, refused: HostAnswers['refused']): HostAnswers {
  const seat = seatOfMember(state, member);
  const asked = currentQuestion(state);
  const vote = seat === null ? undefined : asked?.votes.get(seat);
  return { seat, vote: asked && vote ? { question: asked.question.id, option: vote.option, revision: vote.revision } : null, refused };
}

export function isRefused(accepted: Accepted): accepted is Refused<SessionRefusal> {
  return 'type' in accepted;
}
