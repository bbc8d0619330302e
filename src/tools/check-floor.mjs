import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cssProblems } from './floor-css.mjs';
import { jsProblems } from './floor-js.mjs';
import { sourceProblems } from './floor-source.mjs';
import { DIST, PROJECT } from './paths.mjs';

// Holds the promise of the browser floor: offline in Chromium 80 and Safari 16, loading from Chromium 72 on.
//
// What the build (lightningcss) makes of logical CSS, measured with version 1.33:
// - with cssTarget chrome66/safari12, `margin-inline-start`, `padding-inline-end`, `border-inline-start` and their kin
//   become six copies of the rule each (`:not(:-webkit-any(:lang(ae),…` per engine and direction), with a higher
//   specificity and blind to `dir`; equal sides become `margin-left` + `margin-right`.
// - with chrome69/safari12.1, as vite.config.ts has it, all longhands and `text-align: start` stay as written, and the
//   shorthands (`margin-inline: 1rem`, `inset: 0`, `border-inline`) become longhands: right in Chromium 80.
// - `inset-inline-start` and logical radii still become six copies, and a shorthand holding a `var()` stays: forbidden.
// - selector lists are split, so `:focus-visible` is safe there in a build; flex gap, dvh, aspect-ratio are left as they are.
/** @type {string[]} */
const problems = [];
let looked = 0;

const dist = join(PROJECT, DIST);
for (const file of filesIn(dist, /\.(?:js|html)$/)) {
  const text = readFileSync(join(dist, file), 'utf8');
  const scripts = file.endsWith('.js') ? [text] : [...text.matchAll(/<script(?![^>]*\s(?:src|type)=)[^>]*>([^]*?)<\/script>/g)].map(([, code = '']) => code);
  for (const code of scripts) note(`${DIST}/${file}`, jsProblems(code, file.endsWith('.js') ? 'module' : 'es5'));
}

for (const file of filesIn(join(PROJECT, 'src'), /\.css$/)) {
  note(`src/${file}`, lined(cssProblems(readFileSync(join(PROJECT, 'src', file), 'utf8'))));
}

const shipped = (/** @type {string} */ file) => !/^(?:tools|testing|hub)\/|\.test\.tsx?$|\/contract\.ts$/.test(file);
for (const file of filesIn(join(PROJECT, 'src'), /\.tsx?$/).filter(shipped)) {
  note(`src/${file}`, lined(sourceProblems(file, readFileSync(join(PROJECT, 'src', file), 'utf8'))));
}

for (const problem of problems) console.log(problem);
console.log(`${looked} files, ${problems.length} problems`);
process.exitCode = problems.length === 0 && looked > 0 && existsSync(join(dist, 'index.html')) ? 0 : 1;

/**
 * @param {string} folder
 * @param {RegExp} pattern
 */
function filesIn(folder, pattern) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => pattern.test(file))
    .sort();
}

/** @param {readonly import('./floor-css.mjs').FloorProblem[]} found */
function lined(found) {
  return found.map(({ line, message }) => `${line}: ${message}`);
}

/**
 * @param {string} file
 * @param {readonly string[]} found
 */
function note(file, found) {
  looked++;
  problems.push(...found.map((problem) => `${file}:${problem.startsWith(' ') ? '' : ' '}${problem}`));
}
