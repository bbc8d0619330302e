import type { SessionHeader } from './session-header.ts';
import type { LoggedSessionEvent } from './events.ts';

export const LESSON_FILE_VERSION = 1;

/** A lesson as it is saved to a file. The key that leads the lesson's room stays on the device. */
export interface LessonFile {
  readonly format: 'xianfeng-lesson';
  readonly version: typeof LESSON_FILE_VERSION;
  readonly header: FileHeader;
  readonly events: readonly LoggedSessionEvent[];
}

export type FileHeader = Omit<SessionHeader, 'hostKey'>;

/** The file of a lesson. */
export function lessonFile({ id, className, startedAt, lastAt, isClosed, length }: SessionHeader, events: readonly LoggedSessionEvent[]): LessonFile {
  return { format: 'xianfeng-lesson', version: LESSON_FILE_VERSION, header: { id, className, startedAt, lastAt, isClosed, length }, events };
}
