import { beginLesson, type ClassRun } from '#features/class/class-run.ts';
import type { ClassLog } from '#core/ports.ts';
import { memoryClassLog } from '#storage/memory-class-log.ts';
import { tickingClock } from './build-services.ts';

/** A lesson that has begun, led by this browser, with devices let in. */
export function buildLesson(pupils = 30, log: ClassLog = memoryClassLog(), hostKey = 'k'.repeat(26)): Promise<ClassRun> {
  const plan = [{ type: 'round', form: 'practice', packId: 'tiny', items: ['refund-fake'] }] as const;
  return beginLesson({ log, clock: tickingClock() }, 'lesson', hostKey, { type: 'opened', className: '', pupils, ways: ['devices'], plan });
}
