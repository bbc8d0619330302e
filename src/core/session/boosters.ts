import type { FraudType } from '../content/taxonomy.ts';
import { branded, type Instant } from '../kernel/brand.ts';
import { DAY, LADDER_DAYS } from '../review/memory.ts';

/** Five minutes some days after the lesson, so that it sticks. */
export interface Booster {
  readonly days: number;
  readonly at: Instant;
  /** What it should bring back; null when nothing was asked in the lesson. */
  readonly fraudType: FraudType | null;
}

/** The boosters of a lesson given on this day: the kinds the class found hardest take turns, hardest first. */
export function boosters(lesson: Instant, weakest: readonly FraudType[]): readonly Booster[] {
  return LADDER_DAYS.map((days, place) => ({
    days,
    at: branded<Instant>(lesson + days * DAY),
    fraudType: weakest[place % Math.max(1, weakest.length)] ?? null,
  }));
}
