import type { Clock, LearningLog, Shortfall } from '#core/ports.ts';
import { MemoryLog } from '#storage/memory-log.ts';
import { NOTHING, type Contents } from '#storage/records.ts';

/** A learner's log for tests: the app's own memory log, filled with what a test needs to be there. */
export function fakeLearningLog(start: Partial<Contents> = {}, reason: Shortfall = null, clock?: Clock): LearningLog {
  return new MemoryLog(reason, { ...NOTHING, ...start }, clock);
}
