import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT } from './paths.mjs';
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
  expect(vitestCounts(report({ numPassedTests: 5, numFailedTests: 2 }), 1)).toMatchObject({ passed: 5, failed: 2 });
  expect(playwrightCounts(report({ stats: { expected: 5, unexpected: 1, flaky: 1 } }), 1)).toMatchObject({ passed: 5, failed: 2 });
});

test.each([vitestCounts, playwrightCounts])('counts a failure that no test owns', (counts) => {
  const clean = { numPassedTests: 5, numFailedTests: 0, stats: { expected: 5, unexpected: 0, flaky: 0 } };
  expect(counts(report(clean), 0)).toMatchObject({ passed: 5, failed: 0 });
  expect(counts(report(clean), 1)).toMatchObject({ passed: 5, failed: 1 });
});

test.each([vitestCounts, playwrightCounts])('counts a run in which nothing ran as a failure', (counts) => {
  expect(counts(join(folder, 'none.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(counts(report('{"numPassed'), 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(counts(report({ numPassedTests: 0, stats: { expected: 0, unexpected: 0, flaky: 0 } }), 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('says what failed, and why, without the stack and the colours', () => {
  const name = join(PROJECT, 'src/a.test.ts');
  const failed = { status: 'failed', fullName: 'a law holds', failureMessages: ['Error: Property failed\n{ seed: 7 }\n    at somewhere (a.ts:1:1)'] };
  const testResults = [
    { name, assertionResults: [{ status: 'passed', fullName: 'good', failureMessages: [] }, failed] },
    { name, message: 'no such module', assertionResults: [] },
  ];
  expect(vitestCounts(report({ numFailedTests: 1, testResults }), 1).failures).toEqual([
    'src/a.test.ts › a law holds\n    Error: Property failed\n    { seed: 7 }',
    'src/a.test.ts\n    no such module',
  ]);
  const spec = (title: string, ok: boolean) => ({
    file: 'me.spec.ts',
    title,
    ok,
    tests: [{ projectName: 'desk', results: [{}, { error: { message: '\u001b[31mnot seen\u001b[39m' } }] }],
  });
  const suites = [{ specs: [spec('good', true)], suites: [{ specs: [spec('bad', false)] }] }];
  expect(playwrightCounts(report({ errors: [{ message: 'no server' }], suites }), 1).failures).toEqual([
    'e2e\n    no server',
    'e2e/me.spec.ts › bad [desk]\n    not seen',
  ]);
});
