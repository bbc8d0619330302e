import { expect, test, type Page } from '@playwright/test';
import { finishDebrief, SCENARIO, untilEnding } from './support/drive.ts';
import { openAs, QUICK } from './support/quick.ts';

test.use(QUICK); // without a service worker: its copy of the app would be whole

/** The network fails for this part of the app until the function given back is called. What was thrown and not caught is noted. */
async function without(page: Page, part: string): Promise<{ restore: () => Promise<void>; uncaught: string[] }> {
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(String(error)));
  await page.route(`**/assets/${part}-*.js`, (route) => route.abort());
  return { restore: () => page.unroute(`**/assets/${part}-*.js`), uncaught };
}

for (const place of ['', 'library', 'practice', 'me', `play/${SCENARIO}`]) {
  test(`says what to do at #/${place} when the log's code can't be fetched, and goes on when it can`, async ({ page }) => {
    const { restore, uncaught } = await without(page, 'learning');
    await openAs(page, {}, `/${place}`);
    await expect(page.locator('[data-loading=failed]')).toContainText('可能是网断了');
    await expect(page.getByText(/内容包|没有找到|正在打开/)).toHaveCount(0); // neither a pack nor the link is to blame, and nothing is on its way
    await restore();
    await page.locator('[data-action=try-again]').click();
    await expect(page.locator('[data-loading=failed]')).toHaveCount(0);
    await expect(page.locator('[data-next=play], [data-scenario], [data-item], [data-badge]').first()).toBeVisible();
    expect(uncaught).toEqual([]);
  });
}

test("says what to do when a story's debrief can't be fetched, and goes on at its end when it can", async ({ page }) => {
  const { restore, uncaught } = await without(page, 'judging');
  await openAs(page, {}, `/play/${SCENARIO}`);
  await untilEnding(page);
  await page.locator('[data-ending] [data-action=continue]').click();
  await expect(page.locator('[data-loading=failed]')).toContainText('可能是网断了');
  await restore();
  await page.locator('[data-action=try-again]').click();
  await page.locator('[data-ending] [data-action=continue]').click();
  await finishDebrief(page);
  expect(uncaught).toEqual([]);
});

test("restores a learner's file when the network went after the page had come", async ({ page, context }) => {
  await openAs(page, {}, '/me');
  await expect(page.locator('[data-action=restore-data]')).toBeVisible();
  await context.setOffline(true);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('[data-action=restore-data]').click()]);
  const file = { app: 'anti-fraud-pioneer', format: 1, savedAt: 0, attempts: [], events: [], responses: [] };
  await chooser.setFiles({ name: 'fanzha.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await expect(page.getByText(/恢复好了/)).toBeVisible();
});
