import type { Services } from '#core/ports.ts';
import { lessonMaterial, type LessonMaterial } from '#features/class/lesson-material.ts';
import { resumeVisit, type VisitRun } from '#features/demo/visit-run.ts';

/** A visit that can go on: its log, and all it shows. */
export interface OpenedVisit {
  readonly run: VisitRun;
  readonly content: LessonMaterial;
}

/** A visit of this device where it stands; null when there is none of that id. Everything it shows is here when this resolves. */
export async function openVisit(id: string, services: Services): Promise<OpenedVisit | null> {
  const run = await resumeVisit({ log: await services.visitLog(), clock: services.clock }, id);
  return run && { run, content: await lessonMaterial(id, run.state.value.plan, services) };
}
