import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever it was cloned to. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The folder of the built site. `DIST` gives another one, so that two people can build side by side in one tree. */
export const DIST = process.env['DIST'] ?? 'dist';
