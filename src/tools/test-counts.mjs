import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PROJECT } from './paths.mjs';

/** @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Counts `failures`: what failed and why, a text each */

/** The reports, as far as they are read. */
/** @typedef {{ numPassedTests?: number, numFailedTests?: number, testResults?: readonly VitestFile[] }} VitestReport */
/** @typedef {{ name: string, message?: string, assertionResults: readonly { status: string, fullName: string, failureMessages: readonly string[] | null }[] }} VitestFile */
/** @typedef {{ stats?: { expected: number, unexpected: number, flaky: number }, errors?: readonly { message?: string }[], suites?: readonly Suite[] }} PlaywrightReport */
/** @typedef {{ specs?: readonly Spec[], suites?: readonly Suite[] }} Suite */
/** @typedef {{ file: string, title: string, ok: boolean, tests: readonly { projectName: string, results: readonly { error?: { message?: string } }[] }[] }} Spec */

/** As much of a message as says what is wrong: the seed of a property and its example are in it, the stack is not. */
const LINES = 12;

/**
 * Reads the counts out of vitest's JSON report. No report, or a failure that no test owns (an error outside any
 * test), counts as one failed.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function vitestCounts(file, exitCode) {
  const report = /** @type {VitestReport | undefined} */ (jsonIn(file));
  const passed = report?.numPassedTests ?? 0;
  const failures = (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => [
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => failure(`${relative(PROJECT, name)} › ${test.fullName}`, test.failureMessages?.[0])),
    ...(message && assertionResults.length === 0 ? [failure(relative(PROJECT, name), message)] : []),
  ]);
  return { passed, failed: atLeastOne(report?.numFailedTests ?? 0, exitCode, passed), failures };
}

/**
 * The same for Playwright's JSON report. A flaky test counts as failed: retries are off.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function playwrightCounts(file, exitCode) {
  const report = /** @type {PlaywrightReport | undefined} */ (jsonIn(file));
  const passed = report?.stats?.expected ?? 0;
  const failures = [
    ...(report?.errors ?? []).map(({ message }) => failure('e2e', message)),
    ...(report?.suites ?? [])
      .flatMap(specsIn)
      .filter(({ ok }) => !ok)
      .map(({ file: spec, title, tests }) =>
        failure(`e2e/${spec} › ${title} [${tests[0]?.projectName}]`, tests[0]?.results.find(({ error }) => error)?.error?.message),
      ),
  ];
  return { passed, failed: atLeastOne((report?.stats?.unexpected ?? 0) + (report?.stats?.flaky ?? 0), exitCode, passed), failures };
}

/** @param {Suite} suite @returns {readonly Spec[]} */
function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)];
}

/** @param {string} what @param {string} [why] */
function failure(what, why = '') {
  const lines = stripVTControlCharacters(why)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return [what, ...lines.slice(0, LINES).map((line) => `    ${line}`)].join('\n');
}

/**
 * @param {number} failed
 * @param {number} exitCode
 * @param {number} passed a run in which nothing ran is a failure too
 */
function atLeastOne(failed, exitCode, passed) {
  return failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed;
}

/** @param {string} file @returns {unknown} */
function jsonIn(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // the run was cut off while writing
  }
}
