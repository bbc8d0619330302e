import type { Lessons, Plan } from '#core/content/lessons.schema.ts';
import type { RosterStore, Services } from '#core/ports.ts';
import type { Activity } from '#core/session/activity.ts';
import { report, type LessonReport } from '#core/session/report.ts';
import { reportSeats, type SeatReport } from '#core/session/seat-report.ts';
import { fold } from '#core/session/fold.ts';
import { allScenarios } from '#features/packs/find.ts';
import { boosterPlans } from '#features/report/booster-plans.ts';
import { say } from '#i18n/say.ts';
import { loadTexts } from '#i18n/texts.ts';

/** Everything the screen shows. */
export interface LoadedReport {
  readonly report: LessonReport;
  readonly seats: readonly SeatReport[];
  readonly titles: ReadonlyMap<string, string>;
  readonly plans: readonly (Plan | null)[];
  readonly rosters: RosterStore;
}

/** The report of a lesson of this device; null when it is not here. Packs only add names and plans: without them all figures stand. */
export async function loadReport({ classLog, shelf, rosters }: Services, id: string): Promise<LoadedReport | null> {
  const kept = await (await classLog()).read(id);
  if (!kept) return null;
  const state = fold(kept.events);
  const made = report(state);
  const seats = reportSeats(state);
  if (seats.some(({ seat }) => seat.startsWith('a-'))) await loadTexts('join').catch(() => {}); // the names of animals; without them their ids
  const shelved = await shelf.catalogue().catch(() => null);
  const titles = new Map(shelved ? allScenarios(shelved).map(({ scenario }) => [scenario.id, say(scenario.title)] as const) : []);
  const lessons = await lessonsOf(shelf, state.plan);
  return { report: made, seats, titles, plans: boosterPlans(lessons, state.plan, made.boosters.length), rosters: await rosters() };
}

async function lessonsOf(shelf: Services['shelf'], plan: readonly Activity[]): Promise<Lessons | null> {
  const packId = plan.flatMap((activity) => ('packId' in activity ? [activity.packId] : []))[0];
  if (packId === undefined) return null;
  const read = await shelf.lessons(packId).catch(() => null);
  return read?.ok === true ? read.value : null;
}
