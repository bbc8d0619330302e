import { isRight, type Response } from '../discernment/response.ts';
import { branded, type Instant } from '../kernel/brand.ts';

export const DAY = 86_400_000;

/** The plain ladder of days after which a thing comes back (learning.md: retesting is the booster, no clever scheduler needed). */
export const LADDER_DAYS = [3, 10, 28, 60] as const;

/** An answer to the same item counts anew only after so many days: before, it may be an echo of the feedback. */
export const ECHO_DAYS = 3;

/** What is remembered of one item: when it was met, on which rung of the ladder it stands, and when it is due again. */
export interface ItemMemory {
  readonly first: Instant;
  readonly last: Instant;
  /** Rungs climbed: 0 after a wrong answer, up to the length of the ladder. */
  readonly rung: number;
  readonly due: Instant;
}

/**
 * The memory after one more response. A right answer on or after the due day climbs a rung;
 * a right one too early changes no rung; a wrong one starts again at the first.
 */
export function remember(memory: ItemMemory | undefined, response: Response): ItemMemory {
  const before = memory?.rung ?? 0;
  const isDue = !memory || response.at >= memory.due;
  const rung = !isRight(response) ? 0 : isDue ? Math.min(before + 1, LADDER_DAYS.length) : before;
  const days = LADDER_DAYS[Math.max(0, rung - 1)] ?? LADDER_DAYS[0];
  const due = isRight(response) && !isDue && memory ? memory.due : branded<Instant>(response.at + days * DAY);
  return { first: memory?.first ?? response.at, last: response.at, rung, due };
}
