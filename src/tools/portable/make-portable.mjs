import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { jsProblems } from '../floor-js.mjs';
import { runNode } from '../run.mjs';
import { embedded } from './embed.mjs';
import { zipOf } from './zip.mjs';

/** A server of the school's makes its own of these, and the notes are for our tools. */
const LEFT_OUT = /\.(?:br|gz)$|^\.vite/;

/**
 * Makes the folder for a USB stick, anew: on top the page for a double click, with its code in `from-file/`; in `app/`
 * the site as it is, for servers.
 * @param {string} site folder of the built site
 * @param {string} folder where to; what is there is deleted
 * @returns {Promise<boolean>} whether it worked; if not, the reason has been printed
 */
export async function makePortable(site, folder) {
  rmSync(folder, { recursive: true, force: true });
  const config = 'src/tools/portable/from-file.config.ts';
  const code = await runNode([
    'node_modules/vite/bin/vite.js',
    'build',
    '--config',
    config,
    '--outDir',
    resolve(folder),
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ]);
  if (code !== 0) return false;
  cpSync(site, join(folder, 'app'), { recursive: true, filter: (path) => !LEFT_OUT.test(relative(site, path)) });
  writeFileSync(join(folder, 'from-file/files.js'), embedded(site));
  writeFileSync(join(folder, '读我 README.txt'), readMe());
  return isReadableEverywhere(folder);
}

/**
 * Packs a folder into a zip beside it, as one folder of that name.
 * @param {string} folder
 * @param {string} name of the folder inside
 * @returns {number} the size of the zip in bytes
 */
export function zipFolder(folder, name) {
  const files = filesIn(folder).map((path) => ({ name: `${name}/${relative(folder, path).replaceAll(sep, '/')}`, content: readFileSync(path) }));
  const zip = zipOf(files);
  writeFileSync(`${folder}.zip`, zip);
  return zip.length;
}

/** How many bytes a folder holds. @param {string} folder */
export function sizeOf(folder) {
  return filesIn(folder).reduce((sum, path) => sum + readFileSync(path).length, 0);
}

/** For Windows' own editor: with a mark that it is UTF-8, and its ends of lines. */
function readMe() {
  return `\uFEFF${readFileSync(new URL('read-me.txt', import.meta.url), 'utf8').replaceAll('\n', '\r\n')}`;
}

/** Whether the browsers we promise can read the scripts; the check of the site does not look here. @param {string} folder */
function isReadableEverywhere(folder) {
  const problems = ['app.js', 'files.js'].flatMap((name) => jsProblems(readFileSync(join(folder, 'from-file', name), 'utf8'), 'module'));
  for (const problem of problems) console.log(`${folder}/from-file: ${problem}`);
  return problems.length === 0;
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
