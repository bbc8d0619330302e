import type { Lessons, Plan } from '#core/content/lessons.schema.ts';
import type { Stage } from '#core/content/stages.ts';
import type { Text } from '#core/content/text.schema.ts';
import type { Services } from '#core/ports.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import { lastSettled, type Settled } from '#features/class/start-lesson.ts';

/** All the start screen shows: what can be given, what was given, and the class of the last time. */
export interface Offers {
  readonly plans: readonly OfferedPlan[];
  readonly stories: readonly OfferedStory[];
  readonly lessonsOf: ReadonlyMap<string, Lessons>;
  readonly past: readonly SessionHeader[];
  readonly last: Settled | null;
}

export interface OfferedPlan {
  readonly packId: string;
  readonly plan: Plan;
}

export interface OfferedStory {
  readonly packId: string;
  readonly id: string;
  readonly title: Text;
  readonly stages: readonly Stage[];
  readonly minutes: number;
  /** Items that go with it: as many scams as genuine. */
  readonly round: readonly string[];
}

/** Reads all packs and the lessons of this device. A pack without ready plans still offers its stories. */
export async function readOffers(services: Services): Promise<Offers> {
  const [{ packs }, last, past] = await Promise.all([services.shelf.catalogue(), lastSettled(services), services.classLog().then((log) => log.list())]);
  const lessonsOf = new Map<string, Lessons>();
  for (const { id } of packs) {
    const read = await services.shelf.lessons(id);
    if (read.ok) lessonsOf.set(id, read.value);
  }
  const plans = [...lessonsOf].flatMap(([packId, { plans: ready }]) => ready.map((plan) => ({ packId, plan })));
  const stories = packs.flatMap(({ id: packId, scenarios }) =>
    scenarios.map(({ id, title, stages, minutes, round }) => ({ packId, id, title, stages, minutes, round })),
  );
  return { plans, stories, lessonsOf, past, last };
}
