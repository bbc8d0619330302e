import type { FraudType } from '../content/taxonomy.ts';
import type { Instant } from '../kernel/brand.ts';

export type Answer = 'scam' | 'genuine' | 'verify';

/** One judgement as it is kept. It carries what it needs of the item, so that it still counts when a pack has changed. */
export interface Response {
  readonly id: string;
  readonly itemId: string;
  readonly truth: 'scam' | 'genuine';
  /** False when the item can't be settled from what is seen: then `verify` is the right answer. */
  readonly settled: boolean;
  readonly fraudType: FraudType;
  readonly answer: Answer;
  readonly sure: boolean;
  readonly at: Instant;
}

/** Whether the answer was the right one. */
export function isRight(response: Pick<Response, 'truth' | 'settled' | 'answer'>): boolean {
  return response.answer === (response.settled ? response.truth : 'verify');
}
