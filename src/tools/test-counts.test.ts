import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './test-counts.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('counts what passed and failed', () => {
  expect(vitestCounts(report({ numPassedTests: 5, numFailedTests: 2 }), 1)).toEqual({ passed: 5, failed: 2 });
  expect(playwrightCounts(report({ stats: { expected: 5, unexpected: 1, flaky: 1 } }), 1)).toEqual({ passed: 5, failed: 2 });
});

test.each([vitestCounts, playwrightCounts])('counts a failure that no test owns', (counts) => {
  const clean = { numPassedTests: 5, numFailedTests: 0, stats: { expected: 5, unexpected: 0, flaky: 0 } };
  expect(counts(report(clean), 0)).toEqual({ passed: 5, failed: 0 });
  expect(counts(report(clean), 1)).toEqual({ passed: 5, failed: 1 });
});

test.each([vitestCounts, playwrightCounts])('counts a run in which nothing ran as a failure', (counts) => {
  expect(counts(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
  expect(counts(report('{"numPassed'), 0)).toEqual({ passed: 0, failed: 1 });
  expect(counts(report({ numPassedTests: 0, stats: { expected: 0, unexpected: 0, flaky: 0 } }), 0)).toEqual({ passed: 0, failed: 1 });
});
