import type { FraudType } from '../content/taxonomy.ts';
import type { Text } from '../content/text.schema.ts';

/** One thing the class votes on. It carries all the report will need of it, so that an old lesson can be read without its pack. */
export interface Question {
  /** Unique in its lesson. */
  readonly id: string;
  /** Place of its activity in the plan. */
  readonly activity: number;
  readonly about: ItemAsked | DecisionAsked | TwinsAsked | VoteAsked;
  /** What the question is about, in a sentence or two; nothing in it tells the answer. */
  readonly prompt: Text;
  /** As they are shown, A first. `text` is null where the option's id has words in the app (骗局, 正常 …). */
  readonly options: readonly Option[];
  /** Leaves the teacher's device at the reveal and not before. */
  readonly key: AnswerKey;
}

export interface ItemAsked {
  readonly type: 'item';
  readonly packId: string;
  readonly item: string;
  readonly form: 'before' | 'after' | 'practice';
}

export interface DecisionAsked {
  readonly type: 'decision';
  readonly packId: string;
  readonly scenario: string;
  readonly decision: string;
}

/** An item beside its twin. The options are named by where they stand, A first: an item's own name would tell. */
export interface TwinsAsked {
  readonly type: 'twins';
  readonly packId: string;
  /** As they stand, from A on. */
  readonly items: readonly [string, string];
}

/** A show of hands; nothing in it is right or wrong. */
export interface VoteAsked {
  readonly type: 'vote';
}

export interface Option {
  readonly id: string;
  readonly text: Text | null;
}

/** What is right, and why. */
export interface AnswerKey {
  /** Ids of the options that are right: sure or not where both are asked of an item, the safe ones of a decision. */
  readonly right: readonly string[];
  readonly truth: 'scam' | 'genuine';
  readonly settled: boolean;
  readonly fraudType: FraudType;
  /** Flags or proofs that could be seen, by their names in the taxonomy. */
  readonly cues: readonly string[];
  /** What each option leads to: of a decision. */
  readonly feedback: Readonly<Record<string, Text>>;
  /** Why it is what it is: of an item. */
  readonly explain: Text | null;
}

/** Whether it belongs to the measure of the lesson, whose answers are shown once both forms are through. */
export function isMeasured({ about }: Question): boolean {
  return about.type === 'item' && about.form !== 'practice';
}

/** Before and after: two ways with confidence are four options, so that hands can show them too. */
export const TWO_WAYS = ['scam-sure', 'scam-unsure', 'genuine-unsure', 'genuine-sure'] as const;
/** In a hall, where hands are estimated by eye: two ways, and no confidence. */
export const HALL_WAYS = ['scam', 'genuine'] as const;
/** Practice: the three answers of a learner alone. */
export const THREE_WAYS = ['scam', 'genuine', 'verify'] as const;

/** What an option of an item says, and how surely; null of an option of a decision. */
export function answerOf(option: string): { readonly answer: 'scam' | 'genuine' | 'verify'; readonly sure: boolean | null } | null {
  const [answer, confidence] = option.split('-');
  if (answer !== 'scam' && answer !== 'genuine' && answer !== 'verify') return null;
  if (confidence !== undefined && confidence !== 'sure' && confidence !== 'unsure') return null;
  return { answer, sure: confidence === undefined ? null : confidence === 'sure' };
}
