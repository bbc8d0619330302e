import type { FraudType } from '../content/taxonomy.ts';
import type { Text } from '../content/text.schema.ts';
import { rate, type Rate } from '../discernment/figures.ts';
import type { Question } from './question.ts';
import type { Asked, SessionState } from './state.ts';
import { tallyVotes } from './tally.ts';

/** What fewer people than this answered is not shown, and counts nowhere: it would tell what single pupils chose. */
export const FEWEST = 5;

/** A question of the lesson and what the class said to it. */
export interface QuestionReport {
  readonly id: string;
  /** Place of its activity in the plan. */
  readonly activity: number;
  readonly about: Question['about'];
  readonly prompt: Text;
  readonly truth: 'scam' | 'genuine';
  readonly settled: boolean;
  readonly fraudType: FraudType;
  /** Flags or proofs that could be seen. */
  readonly cues: readonly string[];
  /** How many of the class answered, by whichever way. */
  readonly votes: number;
  readonly byHands: number;
  readonly byDevices: number;
  /** Whether the hands were counted by eye. */
  readonly isEstimate: boolean;
  /** As they were shown, A first; null where too few answered. */
  readonly split: readonly OptionReport[] | null;
  /** Share that chose right; null where too few answered. */
  readonly right: Rate | null;
}

export interface OptionReport {
  readonly id: string;
  readonly text: Text | null;
  readonly isRight: boolean;
  readonly votes: number;
  readonly byHands: number;
  readonly byDevices: number;
  /** Of those who answered. */
  readonly share: number;
}

/**
 * The questions that were put to the class and answered, in order. One that is still open is left out while the
 * lesson goes on: it may still change. One that was taken back never was.
 */
export function reportQuestions(state: SessionState): readonly QuestionReport[] {
  return state.asked.filter((asked) => asked.phase !== 'open' || state.isClosed).map(reportQuestion);
}

function reportQuestion(asked: Asked): QuestionReport {
  const { id, activity, about, prompt, key } = asked.question;
  const tally = tallyVotes(asked);
  const isShown = tally.votes >= FEWEST;
  const split = isShown ? splitOf(asked) : null;
  return {
    id,
    activity,
    about,
    prompt,
    truth: key.truth,
    settled: key.settled,
    fraudType: key.fraudType,
    cues: key.cues,
    votes: tally.votes,
    byHands: tally.byHands,
    byDevices: tally.byDevices,
    isEstimate: asked.isEstimate && tally.byHands > 0,
    split,
    right: split && rate(votesOf(split.filter((option) => option.isRight)), tally.votes),
  };
}

function splitOf(asked: Asked): readonly OptionReport[] {
  const { counts, votes } = tallyVotes(asked);
  return asked.question.options.map(({ id, text }) => {
    const here = counts.find(({ option }) => option === id)?.votes ?? 0;
    const byHands = asked.hands?.[id] ?? 0;
    return { id, text, isRight: isRightOption(asked.question, id), votes: here, byHands, byDevices: here - byHands, share: here / votes };
  });
}

/** Whether this option is a right one. */
export function isRightOption(question: Pick<Question, 'key'>, option: string): boolean {
  return question.key.right.includes(option);
}

function votesOf(options: readonly OptionReport[]): number {
  return options.reduce((sum, { votes }) => sum + votes, 0);
}
