import type { ClassLog, Services, TextFiles } from '#core/ports.ts';
import { readLessonFile } from '#core/session/lesson-file.schema.ts';
import { lessonFile } from '#core/session/lesson-file.ts';
import { placeLesson } from '#core/session/place-lesson.ts';
import { day } from '#i18n/format.ts';

/** A teacher's lesson or an officer's visit: kept apart and called differently, and all else about them is the same. */
export type Kind = 'lesson' | 'visit';

/** Where those of this kind are kept. */
export function logOf({ classLog, visitLog }: Pick<Services, 'classLog' | 'visitLog'>, kind: Kind): Promise<ClassLog> {
  return kind === 'visit' ? visitLog() : classLog();
}

/** What is said after an action on a lesson or a visit. */
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

/** A lesson or a visit into a file. Seats are in it as numbers and animals; the roster and the key of the room are not. */
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

/** A lesson or a visit out of a file. Whatever is wrong with it changes nothing and is said; the same file twice gives one lesson. */
export async function openLesson({ files, newId }: Pick<Services, 'files' | 'newId'>, log: ClassLog, kind: Kind): Promise<Opened | null> {
  const text = await files.open();
  if (!text) return null;
  const read = text.ok ? readLessonFile(text.value, `xianfeng-${kind}`) : text;
  if (!read.ok) return { id: null, said: { tone: 'careful', key: problemKey(read.problems[0]?.code, kind) } };
  const { id, as, fresh } = await placeLesson(read.value, log.read);
  if (fresh.length > 0) {
    const here = await log.read(id);
    const header = { ...read.value.header, id, hostKey: here?.header.hostKey ?? newId() }; // all of the file is here then: its header holds
    if ((await log.append(header, fresh)) === 'taken')
      return { id: null, said: { tone: 'careful', key: kind === 'visit' ? 'visit:open.busy' : 'report:open.busy' } };
  }
  return { id, said: { tone: 'good', key: kind === 'visit' ? `visit:open.${as}` : `report:open.${as}` } };
}

/** Takes it off this device. */
export async function deleteLesson(log: ClassLog, id: string): Promise<Said | null> {
  try {
    await log.remove(id);
    return null;
  } catch {
    return { tone: 'careful', key: 'report:delete-failed' };
  }
}

/** What is wrong with a file, by the codes of `readLessonFile`; all else is damage. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'newer-format': 'newer',
  'not-json': 'cut',
  'other-kind': 'other-kind',
  'wrong-app': 'wrong-app',
  'too-large': 'too-large',
};

function problemKey(code: string | undefined, kind: Kind): string {
  const problem = PROBLEMS[code ?? ''] ?? 'damaged';
  return kind === 'visit' ? `visit:problem.${problem}` : `report:problem.${problem}`;
}
