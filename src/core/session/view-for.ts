import type { Text } from '../content/text.schema.ts';
import type { Option } from './question.ts';
import { currentQuestion, type SessionState } from './state.ts';

/** What every pupil's device gets, and all it gets: one value for the whole class. */
export interface PupilView {
  readonly phase: 'before' | 'watch' | 'open' | 'closed' | 'revealed' | 'over';
  readonly question: { readonly id: string; readonly prompt: Text; readonly options: readonly Option[] } | null;
  readonly reveal: Reveal | null;
}

/** What was right and why; there only once the teacher has revealed it. */
export interface Reveal {
  readonly right: readonly string[];
  readonly feedback: Readonly<Record<string, Text>>;
  readonly explain: Text | null;
}

/**
 * What may leave the teacher's device. Before the reveal it is made of the question alone: neither the answer nor
 * any vote is an input of it.
 */
export function viewForPupils(state: SessionState): PupilView {
  if (state.isClosed) return { phase: 'over', question: null, reveal: null };
  const asked = currentQuestion(state);
  if (!asked) return { phase: state.activity < 0 ? 'before' : 'watch', question: null, reveal: null };
  const { id, prompt, options, key } = asked.question;
  const reveal = asked.phase === 'revealed' ? { right: key.right, feedback: key.feedback, explain: key.explain } : null;
  return { phase: asked.phase, question: { id, prompt, options }, reveal };
}
