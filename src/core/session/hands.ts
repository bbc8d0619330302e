import { refused, type Refused } from '../kernel/refused.ts';
import type { TeacherIntent } from './events.ts';

/** Hands as they are counted: by option, whole. */
export type Hands = Readonly<Record<string, number>>;

/** What a teacher can say at a glance. */
export const GLANCES = ['most', 'half', 'few', 'none'] as const;
export type Glance = (typeof GLANCES)[number];
const SHARES: Readonly<Record<Glance, number>> = { most: 0.75, half: 0.5, few: 0.2, none: 0 };

/** One change of the counts. `room`: how many hands there can be at most, the class without those who vote by device. */
export type HandsChange =
  | { readonly type: 'add'; readonly option: string; readonly by: number }
  | { readonly type: 'set'; readonly option: string; readonly count: number }
  | { readonly type: 'glance'; readonly option: string; readonly glance: Glance }
  /** Everybody who has not been counted. */
  | { readonly type: 'rest'; readonly option: string };

/** The counts after this change as the intent to send, or why there can't be so many hands. Absentees are fine: the sum may stay below the class. */
export function changeHands(hands: Hands, isEstimate: boolean, change: HandsChange, room: number): CountHands | Refused<'more-than-the-class'> {
  const others = sumOfHands({ ...hands, [change.option]: 0 });
  const count = wanted(hands[change.option] ?? 0, change, room - others, room);
  if (others + count > room) return refused('more-than-the-class');
  return { type: 'count-hands', counts: { ...hands, [change.option]: count }, isEstimate: isEstimate || change.type === 'glance' };
}
type CountHands = Extract<TeacherIntent, { type: 'count-hands' }>;

/** How many hands were counted in all. */
export function sumOfHands(hands: Hands): number {
  return Object.values(hands).reduce((sum, count) => sum + count, 0);
}

function wanted(before: number, change: HandsChange, left: number, room: number): number {
  switch (change.type) {
    case 'add':
      return Math.max(0, before + change.by);
    case 'set':
      return change.count;
    case 'rest':
      return Math.max(0, left);
    case 'glance':
      // A glance is no count: where "most" and "half" would be more than the class, what is left is meant.
      return Math.min(Math.floor(SHARES[change.glance] * room), Math.max(0, left));
  }
}
