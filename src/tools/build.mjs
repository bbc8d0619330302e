import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST, PROJECT } from './paths.mjs';
import { precompress } from './precompress.mjs';
import { runNode } from './run.mjs';
import { sourceStamp } from './source-stamp.mjs';

const stampFile = (/** @type {string} */ folder) => join(PROJECT, folder, '.vite/stamp');

/**
 * Whether a folder holds a complete build of the sources as they are now.
 * @param {string} [folder] relative to the project
 */
export function isBuilt(folder = DIST) {
  return existsSync(stampFile(folder)) && readFileSync(stampFile(folder), 'utf8') === sourceStamp(PROJECT);
}

/**
 * Builds the site into a folder and compresses it. The stamp is written last: a build that was cut off counts as none.
 * @param {string} [folder] relative to the project
 * @returns {Promise<boolean>} whether it worked
 */
export async function build(folder = DIST) {
  rmSync(stampFile(folder), { force: true });
  const stamp = sourceStamp(PROJECT);
  const code = await runNode(['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn']);
  if (code !== 0) return false;
  await precompress(join(PROJECT, folder));
  mkdirSync(dirname(stampFile(folder)), { recursive: true });
  writeFileSync(stampFile(folder), stamp);
  return true;
}

// `node src/tools/build.mjs [folder]`
if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) process.exitCode = (await build(process.argv[2])) ? 0 : 1;
