import type { Choice, Decision } from '../content/scenario.schema.ts';
import { seededRandom, shuffled } from '../kernel/seeded-random.ts';

/** The choices in the order this attempt shows them: the same after a reload, another in the next attempt, so that position tells nothing. */
export function choiceOrder(decision: Decision, attemptId: string): readonly Choice[] {
  return shuffled(decision.choices, seededRandom(`${attemptId}/${decision.id}`));
}
