import type { ClassLog, Services, TextFiles } from '#core/ports.ts';
import { readLessonFile } from '#core/session/lesson-file.schema.ts';
import { lessonFile } from '#core/session/lesson-file.ts';
import { placeLesson } from '#core/session/place-lesson.ts';
import { fold } from '#core/session/state.ts';
import { day } from '#i18n/format.ts';

/** What is said after an action on a lesson. */
export interface Said {
  readonly tone: 'good' | 'careful';
  readonly key: string;
}

/** The name of a file of this lesson, without what file systems refuse. */
export function fileName(className: string, startedAt: number, ending: string): string {
  const words = `${className}-${day(startedAt)}`.replace(/[\\/:*?"<>|\s.]+/g, '-').slice(0, 60);
  return `${words}.${ending}`;
}

/** What saving came to, in words; null when the person thought better of it. */
export function savedWords(outcome: Awaited<ReturnType<TextFiles['save']>>): Said | null {
  if (outcome === 'cancelled') return null;
  return outcome === 'failed' ? { tone: 'careful', key: 'report:save-failed' } : { tone: 'good', key: 'report:saved' };
}

/** A lesson into a file. Seats are in it as numbers and animals; the roster and the key of the room are not. */
export async function saveLesson(log: ClassLog, files: TextFiles, id: string): Promise<Said | null> {
  const kept = await log.read(id);
  if (!kept) return { tone: 'careful', key: 'report:not-here' };
  const { header, events } = kept;
  return savedWords(await files.save(fileName(header.className, header.startedAt, 'json'), JSON.stringify(lessonFile(header, events))));
}

/** What opening a file came to: the lesson to go to, and what to say. Null when no file was picked. */
export interface Opened {
  readonly id: string | null;
  readonly said: Said;
}

/** A lesson out of a file. Whatever is wrong with it changes nothing and is said; the same file twice gives one lesson. */
export async function openLesson({ files, newId }: Pick<Services, 'files' | 'newId'>, log: ClassLog): Promise<Opened | null> {
  const text = await files.open();
  if (!text) return null;
  const read = text.ok ? readLessonFile(text.value) : text;
  if (!read.ok) return { id: null, said: { tone: 'careful', key: problemKey(read.problems[0]?.code) } };
  const { id, as, fresh } = await placeLesson(read.value, log.read);
  if (fresh.length > 0) {
    const here = await log.read(id);
    const { className, isClosed } = fold([...(here?.events ?? []), ...fresh]);
    const { startedAt, lastAt, length } = read.value.header;
    const header = { id, className, startedAt, lastAt, isClosed, length, hostKey: here?.header.hostKey ?? newId() };
    if ((await log.append(header, fresh)) === 'taken') return { id: null, said: { tone: 'careful', key: 'report:open.busy' } };
  }
  return { id, said: { tone: 'good', key: `report:open.${as}` } };
}

/** Takes the lesson off this device. */
export async function deleteLesson(log: ClassLog, id: string): Promise<Said | null> {
  try {
    await log.remove(id);
    return null;
  } catch {
    return { tone: 'careful', key: 'report:delete-failed' };
  }
}

function problemKey(code: string | undefined): string {
  if (code === 'newer-format') return 'report:problem.newer';
  if (code === 'wrong-app') return 'report:problem.wrong-app';
  if (code === 'not-json') return 'report:problem.cut';
  if (code === 'too-large') return 'report:problem.too-large';
  return 'report:problem.damaged';
}
