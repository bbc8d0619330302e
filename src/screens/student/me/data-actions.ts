import type { LearningLog, Services, TextFiles } from '#core/ports.ts';
import { readBackup } from '#core/progress/backup.schema.ts';
import type { Preferences } from '#features/preferences/preferences.ts';

/** What is said after an action on my data. */
export interface Said {
  readonly tone: 'good' | 'careful';
  readonly key: string;
  readonly slots?: Record<string, string | number>;
}

/** Everything into a file; null when the person thought better of it. */
export async function saveFile(log: LearningLog, files: TextFiles): Promise<Said | null> {
  const backup = await log.exportAll();
  const outcome = await files.save(`fanzha-${new Date(backup.savedAt).toISOString().slice(0, 10)}.json`, JSON.stringify(backup));
  if (outcome === 'cancelled') return null;
  return outcome === 'failed' ? { tone: 'careful', key: 'student:data.save-failed' } : { tone: 'good', key: 'student:data.saved' };
}

/** A file back in. Whatever is wrong with it changes nothing and is said. */
export async function restoreFile(log: LearningLog, files: TextFiles): Promise<Said | null> {
  const text = await files.open();
  if (!text) return null;
  const read = text.ok ? readBackup(text.value) : text;
  if (!read.ok) return { tone: 'careful', key: restoreProblem(read.problems[0]?.code) };
  const added = await log.merge(read.value);
  return { tone: 'good', key: 'student:data.restored', slots: { attempts: added.attempts, responses: added.responses } };
}

/**
 * Every trace: the log, the lessons and the visits with their databases, and the settings, with which go rosters,
 * programmes and all else of ours. The app itself stays, for it holds nothing of the person.
 */
export async function eraseEverything(
  log: LearningLog,
  { classLog, visitLog }: Pick<Services, 'classLog' | 'visitLog'>,
  preferences: Preferences,
): Promise<Said> {
  try {
    await log.eraseAll();
    await (await classLog()).eraseAll();
    await (await visitLog()).eraseAll();
  } catch {
    return { tone: 'careful', key: 'student:data.delete-failed' };
  }
  preferences.erase();
  return { tone: 'good', key: 'student:data.deleted' };
}

function restoreProblem(code: string | undefined): string {
  if (code === 'newer-format') return 'student:data.problem.newer';
  if (code === 'wrong-app') return 'student:data.problem.wrong-app';
  if (code === 'not-json') return 'student:data.problem.cut';
  if (code === 'too-large') return 'student:data.problem.too-large';
  return 'student:data.problem.damaged';
}
