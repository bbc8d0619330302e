import { seededRandom } from '#core/kernel/seeded-random.ts';
import type { Services } from '#core/ports.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import type { Activity, Way } from '#core/session/activity.ts';
import { fold } from '#core/session/fold.ts';
import { beginLesson } from './class-run.ts';

/** What a teacher settles before a lesson, and all she is asked. */
export interface Settled {
  readonly className: string;
  readonly pupils: number;
  readonly ways: readonly Way[];
}

/** Begins a lesson with its first part on screen; gives its id. `planOf` gets that id, from which chance is drawn. */
export async function startLesson(services: Services, settled: Settled, planOf: (lesson: string) => readonly Activity[]): Promise<string> {
  const id = services.newId();
  const run = await beginLesson({ log: await services.classLog(), clock: services.clock }, id, services.newId(), {
    type: 'opened',
    ...settled,
    plan: planOf(id),
  });
  await run.send({ type: 'start-activity', activity: 0 });
  run.close(); // the lesson's own screen leads it from here
  return id;
}

/** The same lesson again, for the same class; which form comes first is drawn anew. Null when it is not there any more. */
export async function repeatLesson(services: Services, { id }: SessionHeader): Promise<string | null> {
  const kept = await (await services.classLog()).read(id);
  if (!kept) return null;
  const { className, pupils, ways, plan } = fold(kept.events);
  return startLesson(services, { className, pupils, ways }, (lesson) => redrawn(plan, lesson));
}

/** What the last lesson was begun with: most teachers come back with the same class. */
export async function lastSettled(services: Services): Promise<Settled | null> {
  const log = await services.classLog();
  const [last] = await log.list();
  const opened = last && (await log.read(last.id))?.events[0]?.event;
  return opened?.type === 'opened' ? { className: opened.className, pupils: opened.pupils, ways: opened.ways } : null;
}

function redrawn(plan: readonly Activity[], lesson: string): readonly Activity[] {
  const itemsOf = (form: 'before' | 'after') => plan.find((one): one is Round => one.type === 'round' && one.form === form)?.items;
  const [before, after] = [itemsOf('before'), itemsOf('after')];
  if (!before || !after || seededRandom(lesson)() < 0.5) return plan;
  return plan.map((one) => (one.type !== 'round' || one.form === 'practice' ? one : { ...one, items: one.form === 'before' ? after : before }));
}
type Round = Extract<Activity, { type: 'round' }>;
