import type { FraudType, Stage } from '../content/taxonomy.ts';
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
 * Chooses a practice round of `pairs` pairs, one scam and one genuine each, in random order inside the
 * pair: so every window of 20 served items holds 9 to 11 genuine ones. What is due comes first, then what
 * was never met, then what was met longest ago; twins never share a round, for the first would give the second away.
 */
export function chooseRound(
  items: readonly RoundItem[],
  memory: Readonly<Record<string, ItemMemory>>,
  options: { readonly stage: Stage; readonly pairs: number; readonly now: Instant; readonly random: Random },
): string[] {
  const inStage = items.filter((item) => item.stages.includes(options.stage));
  const queue = (truth: RoundItem['truth']) =>
    shuffled(inStage.filter((item) => item.truth === truth), options.random).sort(
      (a, b) => urgency(memory[a.id], options.now) - urgency(memory[b.id], options.now),
    );
  const taken = new Set<string>();
  const scams = queue('scam');
  const genuines = queue('genuine');
  const round: string[] = [];
  for (let i = 0; i < options.pairs; i++) {
    const scam = take(scams, taken);
    const genuine = take(genuines, taken);
    if (!scam || !genuine) break;
    round.push(...shuffled([scam.id, genuine.id], options.random));
  }
  return round;
}

function take(queue: RoundItem[], taken: Set<string>): RoundItem | undefined {
  const index = queue.findIndex((item) => !taken.has(item.id));
  const item = index < 0 ? undefined : queue.splice(index, 1)[0];
  if (item) {
    taken.add(item.id);
    if (item.twin) taken.add(item.twin);
  }
  return item;
}

/** Lower comes earlier: due items by how long they have been due, then new ones, then the rest by how long ago they were met. */
function urgency(memory: ItemMemory | undefined, now: Instant): number {
  if (!memory) return 0;
  return memory.due <= now ? memory.due - now - 1 : 1 + memory.last / now;
}
