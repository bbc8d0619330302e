import type { Stage } from '#core/content/stages.ts';
import type { Answer, Response } from '#core/discernment/response.ts';
import { branded, type Instant } from '#core/kernel/brand.ts';
import { seededRandom, type Random } from '#core/kernel/seeded-random.ts';
import { addToProgress, NO_PROGRESS, type Progress } from '#core/progress/progress.ts';
import { DAY } from '#core/review/memory.ts';
import { chooseRound, type RoundItem } from '#core/review/round.ts';

/** An item as far as a player who reads nothing but the question can tell, and the rest that a response keeps. */
export type Judged = RoundItem & Pick<Response, 'settled' | 'fraudType'>;

/** Someone who answers: the item, how many were answered before it, how many before it in this round, and a source of chance. */
export type Player = (item: Judged, place: { readonly before: number; readonly inRound: number }, random: Random) => Answer;

/** When someone plays: on these days (0 is the first), one round of `pairs` pairs at a time, `rounds` of them a day. */
export interface Habit {
  readonly stage: Stage;
  readonly days: readonly number[];
  readonly rounds?: number;
  readonly pairs?: number;
  readonly seed: string | number;
}

const START = Date.UTC(2026, 2, 2, 8);
const SECONDS_AN_ITEM = 20;

/** The progress after playing so, through the code that the app runs: rounds from chooseRound, answers into addToProgress. */
export function practise(items: readonly Judged[], player: Player, habit: Habit): Progress {
  const random = seededRandom(habit.seed);
  const byId = new Map(items.map((item) => [item.id, item]));
  let progress = NO_PROGRESS;
  for (const day of habit.days) {
    let at = START + day * DAY;
    for (let round = 0; round < (habit.rounds ?? 1); round++) {
      const ids = chooseRound(items, progress.memory, { stage: habit.stage, pairs: habit.pairs ?? 5, now: branded<Instant>(at), random });
      for (const [inRound, id] of ids.entries()) {
        const item = byId.get(id);
        if (!item) throw new Error(`chooseRound gave ${id}, which is not in the bank`);
        at += SECONDS_AN_ITEM * 1000;
        progress = addToProgress(progress, responseTo(item, player(item, { before: progress.count, inRound }, random), branded<Instant>(at), progress.count));
      }
    }
  }
  return progress;
}

/** Days of a habit: the first `weekly` days of each of so many weeks. */
export function daysOf(weeks: number, weekly: readonly number[]): number[] {
  return Array.from({ length: weeks }, (_, week) => weekly.map((day) => week * 7 + day)).flat();
}

function responseTo(item: Judged, answer: Answer, at: Instant, count: number): Response {
  return { id: `r${count}`, itemId: item.id, truth: item.truth, settled: item.settled, fraudType: item.fraudType, answer, sure: true, at };
}
