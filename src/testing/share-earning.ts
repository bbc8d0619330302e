import { practise, type Habit, type Judged, type Player } from './practise.ts';

/** The share of `runs` seeded runs in which the player earns the pioneer badge. */
export function shareEarning(items: readonly Judged[], player: Player, habit: Omit<Habit, 'seed'>, runs: number): number {
  let earned = 0;
  for (let seed = 0; seed < runs; seed++) if (practise(items, player, { ...habit, seed }).pioneer.earnedAt !== null) earned += 1;
  return earned / runs;
}
