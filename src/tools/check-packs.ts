import { join } from 'node:path';
import type { Problem } from '#core/kernel/read.ts';
import type { Pack } from '#core/content/pack.schema.ts';
import { readPack } from '#core/content/read-pack.ts';
import { assemblePack, packNames } from './assemble-pack.ts';

/** A pack as found on disk: its name, the pack when it is sound, and all problems with the names of files. */
export interface CheckedPack {
  readonly name: string;
  readonly pack: Pack | undefined;
  readonly problems: readonly Problem[];
}

/** Problems that may only follow from a missing file. */
const FOLLOWING: ReadonlySet<string> = new Set([
  'missing-item',
  'missing-source',
  'missing-story',
  'missing-forms',
  'items-unbalanced',
  'minutes-off',
  'answer-leak',
]);

/** Checks every pack that `index.json` in the folder of packs names. */
export function checkPacks(folder: string): readonly CheckedPack[] {
  return packNames(folder).map((name) => checkPackFolder(folder, name));
}

/** Puts one pack together and reads it. A missing file does not keep the others from being checked. */
export function checkPackFolder(folder: string, name: string): CheckedPack {
  const { input, problems, inFile } = assemblePack(join(folder, name));
  const read = readPack(input);
  const found = read.ok ? [] : read.problems.map((problem) => ({ ...problem, path: inFile(problem.path) }));
  // While a file is missing, what it would have brought is not named missing a second time.
  const isWhole = !problems.some(({ code }) => code === 'missing-file' || code === 'not-json');
  const all = [...problems, ...found.filter(({ code }) => isWhole || !FOLLOWING.has(code))];
  return { name, pack: read.ok && all.length === 0 ? read.value : undefined, problems: all };
}

/** One line a problem, as an author reads it. */
export function lineOf(pack: string, { path, code, message }: Problem): string {
  return `${pack}/${path}: ${message} (${code})`;
}
