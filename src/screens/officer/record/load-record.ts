import type { Services } from '#core/ports.ts';
import type { Visit } from '#core/session/activity.ts';
import { fold } from '#core/session/fold.ts';
import { report, type LessonReport } from '#core/session/report.ts';
import { allScenarios } from '#features/packs/find.ts';
import { say } from '#i18n/say.ts';

/** Everything the record shows. */
export interface LoadedRecord {
  readonly report: LessonReport;
  readonly visit: Visit;
  /** Names of scenarios, as far as their packs are here. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The record of a visit of this device; null when it is not here. Packs only add names: without them all figures stand. */
export async function loadRecord({ visitLog, shelf }: Pick<Services, 'visitLog' | 'shelf'>, id: string): Promise<LoadedRecord | null> {
  const kept = await (await visitLog()).read(id);
  const state = kept && fold(kept.events);
  if (!state?.visit) return null;
  const shelved = await shelf.catalogue().catch(() => null);
  const titles = new Map(shelved ? allScenarios(shelved).map(({ scenario }) => [scenario.id, say(scenario.title)] as const) : []);
  return { report: report(state), visit: state.visit, titles };
}
