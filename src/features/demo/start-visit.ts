import type { Services } from '#core/ports.ts';
import type { LocalCase } from '#core/session/activity.ts';
import { type GivenProgramme, planVisit } from '#core/session/plan-visit.ts';
import { beginVisit } from './visit-run.ts';

/** What an officer settles before a visit. */
export interface VisitSettled {
  readonly programme: GivenProgramme;
  /** The pack its stories, items and forms are from. */
  readonly packId: string;
  /** Her station; empty when she leaves it out. */
  readonly station: string;
  /** Her station's own cases. */
  readonly cases: readonly LocalCase[];
  readonly school: string;
  /** How many people are there, as far as she knows beforehand. */
  readonly people: number;
}

/**
 * Begins a visit before its first part and gives its id; it is on this device when this resolves. A part that has
 * nothing to show is left out: measured rounds too, where the pack's forms can't be read.
 */
export async function startVisit(services: Services, { programme, packId, school, people, station, cases }: VisitSettled): Promise<string> {
  const [log, lessons] = await Promise.all([services.visitLog(), services.shelf.lessons(packId)]);
  const id = services.newId();
  const { plan, visit } = planVisit(programme, { packId, station, cases, forms: lessons.ok ? lessons.value.forms : [], visit: id });
  await beginVisit({ log, clock: services.clock }, id, services.newId(), { type: 'opened', className: school, pupils: people, ways: ['hands'], plan, visit });
  return id;
}
