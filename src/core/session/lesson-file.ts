import type { SessionHeader } from './session-header.ts';
import type { LoggedSessionEvent } from './events.ts';

export const LESSON_FILE_VERSION = 1;

/** What is kept apart on a device is kept apart in files: a teacher's lesson, and an officer's visit. */
export const FILE_FORMATS = ['xianfeng-lesson', 'xianfeng-visit'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A lesson or a visit as it is saved to a file. The key that leads its room stays on the device. */
export interface LessonFile {
  readonly format: FileFormat;
  readonly version: typeof LESSON_FILE_VERSION;
  readonly header: FileHeader;
  readonly events: readonly LoggedSessionEvent[];
}

export type FileHeader = Omit<SessionHeader, 'hostKey'>;

/** The file of a lesson or a visit: what it is, its first event says. */
export function lessonFile({ id, className, startedAt, lastAt, isClosed, length }: SessionHeader, events: readonly LoggedSessionEvent[]): LessonFile {
  return { format: formatOf(events), version: LESSON_FILE_VERSION, header: { id, className, startedAt, lastAt, isClosed, length }, events };
}

/** Which kind of file holds these events. */
export function formatOf(events: readonly LoggedSessionEvent[]): FileFormat {
  const first = events[0]?.event;
  return first?.type === 'opened' && first.visit ? 'xianfeng-visit' : 'xianfeng-lesson';
}
