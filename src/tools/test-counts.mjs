import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Reads the counts out of vitest's JSON report. No report, or a failure that no test owns (an error outside any
 * test), counts as one failed.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function vitestCounts(file, exitCode) {
  const report = /** @type {{ numPassedTests?: number, numFailedTests?: number, numFailedTestSuites?: number } | undefined} */ (jsonIn(file));
  const passed = report?.numPassedTests ?? 0;
  return { passed, failed: atLeastOne(report?.numFailedTests ?? 0, exitCode, passed) };
}

/**
 * The same for Playwright's JSON report. A flaky test counts as failed: retries are off.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function playwrightCounts(file, exitCode) {
  const report = /** @type {{ stats?: { expected: number, unexpected: number, flaky: number } } | undefined} */ (jsonIn(file));
  const passed = report?.stats?.expected ?? 0;
  return { passed, failed: atLeastOne((report?.stats?.unexpected ?? 0) + (report?.stats?.flaky ?? 0), exitCode, passed) };
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
