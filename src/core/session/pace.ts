import type { Instant } from '../kernel/brand.ts';
import type { PresenterView } from './presenter-view.ts';

/** How a visit stands against its programme. All in ms. */
export interface Pace {
  /** Since its first part began. */
  readonly elapsed: number;
  /** Until the programme's minutes are over; negative when they are. */
  readonly left: number;
  /**
   * How much longer what is still to come would take than there is time. Negative: so much is to spare, though all of
   * the running part were still to come. Zero in between: how far into its part she is, nobody can know.
   */
  readonly behind: number;
}

/** The pace of a visit at this instant; null before its first part. */
export function pace({ startedAt, minutes, parts, part }: Pick<PresenterView, 'startedAt' | 'minutes' | 'parts' | 'part'>, now: Instant): Pace | null {
  if (startedAt === null) return null;
  const elapsed = Math.max(0, now - startedAt); // a clock that was put back is no time gained
  const left = minutes * MINUTE - elapsed;
  const toCome = parts.slice(part + 1).reduce((sum, one) => sum + one.minutes, 0) * MINUTE;
  const running = (parts[part]?.minutes ?? 0) * MINUTE;
  return { elapsed, left, behind: Math.max(0, toCome - left) + Math.min(0, toCome + running - left) };
}

const MINUTE = 60_000;
