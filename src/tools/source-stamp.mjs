import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that a build is made of. */
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
/** What changes a build from the environment. */
const VARIABLES = ['VITE_APP_VERSION', 'DRAFT_PACKS'];

/**
 * A hash over the contents of all sources: equal stamps mean that a build would give the same site. File times
 * would miss a checkout of an older state.
 * @param {string} project
 */
export function sourceStamp(project) {
  const hash = createHash('sha256');
  for (const variable of VARIABLES) hash.update(`${variable}=${process.env[variable] ?? ''}\0`);
  for (const file of SOURCES.flatMap((name) => filesUnder(project, name)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(project, file)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} project
 * @param {string} name
 * @returns {string[]}
 */
function filesUnder(project, name) {
  const path = join(project, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path)
    .sort()
    .flatMap((entry) => filesUnder(project, `${name}/${entry}`));
}
