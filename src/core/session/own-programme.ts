import type { Audience, Programme, ProgrammeStep } from '../content/programmes.schema.ts';
import type { Text } from '../content/text.schema.ts';
import type { Instant } from '../kernel/brand.ts';
import type { LocalCase } from './activity.ts';

/** A programme an officer made her own: as long as she likes, and with what could not be read of it still in its place. */
export interface OwnProgramme {
  readonly id: string;
  /** The pack its parts are taken from. */
  readonly packId: string;
  /** Empty where it has no title that can be read. */
  readonly title: Text;
  readonly audience: Audience;
  /** How long she means to take, in minutes. */
  readonly minutes: number;
  readonly steps: readonly ReadStep[];
  readonly editedAt: Instant;
}

/**
 * One part as it was read. What this app does not know or can't read keeps its place, and is written back as it was:
 * a newer app may know it. `raw` is null where it was not fit to be kept.
 */
export type ReadStep =
  { readonly ok: true; readonly step: ProgrammeStep } | { readonly ok: false; readonly why: 'unknown-type' | 'shape'; readonly raw: unknown };

/** The officer's station: shown on stage as hers. */
export interface Station {
  /** Empty when she left it out. */
  readonly name: string;
  readonly cases: readonly LocalCase[];
}

/** A ready programme as one of her own, to be changed. */
export function copyOf({ title, audience, minutes, steps }: Programme, packId: string, id: string, editedAt: Instant): OwnProgramme {
  return { id, packId, title, audience, minutes, steps: steps.map(readStep), editedAt };
}

/** A part that needs no reading. */
export function readStep(step: ProgrammeStep): ReadStep {
  return { ok: true, step };
}

/** What of a programme can be given. */
export function givenSteps({ steps }: Pick<OwnProgramme, 'steps'>): readonly ProgrammeStep[] {
  return steps.flatMap((read) => (read.ok ? [read.step] : []));
}

/** How long its parts take together, in minutes. */
export function minutesOf(steps: readonly ProgrammeStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The steps with one of them a place earlier (-1) or later (1); the same steps where there is no such place. */
export function moved(steps: readonly ReadStep[], at: number, by: -1 | 1): readonly ReadStep[] {
  const [one, other] = [steps[at], steps[at + by]];
  if (!one || !other) return steps;
  return steps.map((step, place) => (place === at ? other : place === at + by ? one : step));
}

/** The steps without one of them. */
export function dropped(steps: readonly ReadStep[], at: number): readonly ReadStep[] {
  return steps.filter((_, place) => place !== at);
}

/** The steps with one more, which comes to stand at that place. */
export function inserted(steps: readonly ReadStep[], at: number, step: ReadStep): readonly ReadStep[] {
  return [...steps.slice(0, at), step, ...steps.slice(at)];
}

/** The steps with another one at that place. */
export function replaced(steps: readonly ReadStep[], at: number, step: ProgrammeStep): readonly ReadStep[] {
  return steps.map((read, place) => (place === at ? readStep(step) : read));
}
