import type { Services } from '#core/ports.ts';
import { resumeLesson, type ClassRun } from './class-run.ts';
import { lessonMaterial, type LessonMaterial } from './lesson-material.ts';

/** A lesson that can go on: who leads it, and all it shows. */
export interface OpenedLesson {
  readonly run: ClassRun;
  readonly content: LessonMaterial;
}

/** A lesson of this device where it stands; null when there is none of that id. */
export async function openLesson(id: string, services: Services): Promise<OpenedLesson | null> {
  const run = await resumeLesson({ log: await services.classLog(), clock: services.clock }, id);
  return run && { run, content: await lessonMaterial(id, run.state.value.plan, services) };
}
