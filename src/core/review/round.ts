import type { Stage } from '../content/stages.ts';
import type { FraudType } from '../content/taxonomy.ts';
import type { Instant } from '../kernel/brand.ts';
import { shuffled, type Random } from '../kernel/seeded-random.ts';
import type { ItemMemory } from './memory.ts';

/** What choosing needs to know of an item. */
export interface RoundItem {
  readonly id: string;
  readonly truth: 'scam' | 'genuine';
  readonly fraudType: FraudType;
  readonly stages: readonly Stage[];
  readonly twin?: string | undefined;
}

/**
 * Chooses a practice round of `pairs` pairs, one scam and one genuine each: so every window of 20 served items
 * holds 9 to 11 genuine ones. Half of the pairs (give or take one) begin with the genuine one, in random order,
 * or else somebody who answers scam, genuine, scam, genuine … would now and then be right throughout. What is due
 * comes first, then what was never met, then what was met longest ago; twins never share a round, for the first
 * would give the second away. A round has fewer pairs only when the items of the stage allow no more.
 */
export function chooseRound(
  items: readonly RoundItem[],
  memory: Readonly<Record<string, ItemMemory>>,
  options: { readonly stage: Stage; readonly pairs: number; readonly now: Instant; readonly random: Random },
): string[] {
  const inStage = items.filter((item) => item.stages.includes(options.stage));
  const queue = (truth: RoundItem['truth']) =>
    shuffled(
      inStage.filter((item) => item.truth === truth),
      options.random,
    ).sort((a, b) => urgency(memory[a.id], options.now) - urgency(memory[b.id], options.now));
  let left: Left = { scam: queue('scam'), genuine: queue('genuine') };
  let pairs = options.pairs;
  while (pairs > 0 && !suffices(left, pairs, pairs)) pairs -= 1;
  const round: string[] = [];
  for (const isGenuineFirst of halfAndHalf(pairs, options.random)) {
    pairs -= 1;
    const scam = left.scam.find((item) => suffices(without(left, item), pairs, pairs + 1));
    if (scam) left = without(left, scam);
    const genuine = left.genuine.find((item) => suffices(without(left, item), pairs, pairs));
    if (genuine) left = without(left, genuine);
    if (scam && genuine) round.push(...(isGenuineFirst ? [genuine.id, scam.id] : [scam.id, genuine.id]));
  }
  return round;
}

/** Items that can still be taken, the most urgent first. */
type Left = Readonly<Record<RoundItem['truth'], readonly RoundItem[]>>;

/** What is left once an item is taken: it and its twin are gone. */
function without(left: Left, taken: RoundItem): Left {
  const stays = (item: RoundItem) => item !== taken && item.id !== taken.twin && item.twin !== taken.id;
  return { scam: left.scam.filter(stays), genuine: left.genuine.filter(stays) };
}

/** Whether so many scams and genuine items can be taken without taking twins: of each pair of twins only one can be. */
function suffices(left: Left, scams: number, genuines: number): boolean {
  // Each one taken costs the other kind its twin at most: mostly there is no need to look for twins.
  if (Math.min(left.scam.length, left.genuine.length) >= scams + genuines) return true;
  const names = new Set(left.genuine.map((item) => item.id));
  const twins = left.scam.filter((item) => item.twin !== undefined && names.has(item.twin)).length;
  const asked = (count: number, of: readonly RoundItem[]) => Math.max(0, count - (of.length - twins));
  return asked(scams, left.scam) + asked(genuines, left.genuine) <= twins;
}

/** As many true as false in random order; of an odd number the last is either. */
function halfAndHalf(length: number, random: Random): boolean[] {
  const start = random() < 0.5 ? 0 : 1;
  return shuffled(
    Array.from({ length }, (_, index) => (start + index) % 2 === 0),
    random,
  );
}

/** Lower comes earlier: due items by how long they have been due, then new ones, then the rest by how long ago they were met. */
function urgency(memory: ItemMemory | undefined, now: Instant): number {
  if (!memory) return 0;
  return memory.due <= now ? memory.due - now - 1 : 1 + memory.last / now;
}
