import type { Problem } from '../kernel/read.ts';

/** The newest pack format this app reads. */
export const PACK_FORMAT = 1;

/** Whether this format number says that a newer app wrote the value. */
export function isNewerFormat(format: unknown): boolean {
  return typeof format === 'number' && format > PACK_FORMAT;
}

/** The one problem of something written by a newer app: nothing else can be said about it. */
export function newerFormat(path: string): Problem {
  return { code: 'newer-format', path, message: `this was made for a newer version of the app (this one reads format ${PACK_FORMAT}); update the app` };
}
