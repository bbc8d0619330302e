import { FRAUD_TYPES } from '#core/content/taxonomy.ts';
import type { Answer } from '#core/discernment/response.ts';
import type { Random } from '#core/kernel/seeded-random.ts';
import type { Judged, Player } from './practise.ts';

const ANSWERS: readonly Answer[] = ['scam', 'genuine', 'verify'];

/** Always the same button: 骗局 is the first of the three, 先核实 the longest and the last. */
export const always =
  (answer: Answer): Player =>
  () =>
    answer;

/** These answers in turn, over and over, not minding where a round begins. */
export const inTurn =
  (...answers: readonly Answer[]): Player =>
  (_, { before }) =>
    answers[before % answers.length] ?? 'scam';

/** One of the three, or of these, by chance. */
export const byChance =
  (...answers: readonly Answer[]): Player =>
  (_, _place, random) =>
    oneOf(answers.length > 0 ? answers : ANSWERS, random);

/** Somebody who judges rightly with these shares, and errs by chance otherwise. */
export function learner(onScams: number, onGenuines: number): Player {
  return (item, _, random) => {
    const right = item.settled ? item.truth : 'verify';
    return random() < (item.truth === 'scam' ? onScams : onGenuines)
      ? right
      : oneOf(
          ANSWERS.filter((answer) => answer !== right),
          random,
        );
  };
}

/** Sixty items, thirty pairs of twins, over twelve fraud types, all of them settled: the kindest bank for who guesses. */
export function sixtyItems(): Judged[] {
  return Array.from({ length: 60 }, (_, index) => ({
    id: `item-${index}`,
    truth: index % 2 === 0 ? 'scam' : 'genuine',
    settled: true,
    fraudType: FRAUD_TYPES[(index >> 1) % 12] ?? 'police',
    stages: ['junior'],
    twin: `item-${index ^ 1}`,
  }));
}

function oneOf(answers: readonly Answer[], random: Random): Answer {
  return answers[Math.floor(random() * answers.length)] ?? 'scam';
}
