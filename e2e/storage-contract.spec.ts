import { expect, test } from '@playwright/test';
import { contractBundle } from './support/contract-bundle.ts';
import type { breaches, clauses, lateError } from './support/contract-in-page.ts';

test('the log keeps its contract in the IndexedDB of a real browser, and hears late what a write died of', async ({ page, baseURL }) => {
  const script = await contractBundle();
  await page.goto(`${baseURL}locales/zh/student.json`); // our origin, without the app
  // An expression, not a script element: the page's policy lets no foreign script in.
  const found = await page.evaluate<{ clauses: typeof clauses; breaches: Awaited<ReturnType<typeof breaches>>; late: Awaited<ReturnType<typeof lateError>> }>(
    `(async () => { ${script}; return { clauses: storage.clauses, breaches: await storage.breaches(), late: await storage.lateError() }; })()`,
  );
  expect(found.late).toBe('ConstraintError');
  expect(found.breaches).toEqual([]);
  expect(found.clauses).toBeGreaterThan(10);
});
