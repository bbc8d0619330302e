import { expect, test } from '@playwright/test';
import { contractBundle } from './support/contract-bundle.ts';

test.skip(({ isMobile }) => !isMobile, 'what is stored does not depend on the size of the screen');

test('the log keeps its contract in the IndexedDB of a real browser', async ({ page, baseURL }) => {
  const script = await contractBundle();
  await page.goto(`${baseURL}locales/zh/shell.json`); // our origin, without the app
  const found = await page.evaluate(async (code) => {
    const storage = new Function(`${code}; return storage;`)() as typeof import('./support/contract-in-page.ts');
    return { clauses: storage.clauses, breaches: await storage.breaches() };
  }, script);
  expect(found.breaches).toEqual([]);
  expect(found.clauses).toBeGreaterThan(10);
});
