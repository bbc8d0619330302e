import { expect, test, type Page } from '@playwright/test';
import { chooseStage, openScenario, SCENARIO, untilChoice, untilEnding, untilOffline, untilWorker } from './support/drive.ts';
import { TestSite } from './support/test-site.ts';
import { watchPage } from './support/watch-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

let site: TestSite;
test.beforeEach(async () => {
  site = await TestSite.start();
});
test.afterEach(() => site.stop());

test('plays a whole scenario without a network after one visit, reloads included', async ({ page }) => {
  await page.goto(site.url);
  await chooseStage(page);
  await untilOffline(page);
  await site.stop();
  const faults = watchPage(page, site.url);
  await page.reload();
  await expect(page.locator('[data-action=start]')).toBeVisible();
  await openScenario(page, site.url);
  await untilChoice(page);
  await page.reload();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  await untilEnding(page);
  for (const screen of ['library', 'practice', 'me', 'settings']) {
    await page.goto(`${site.url}#/${screen}`);
    await expect(page.locator(`[data-screen=${screen}]`)).toBeVisible();
  }
  await page.goto(`${site.url}?from=singlemessage&isappinstalled=0#/me`);
  await expect(page.locator('[data-screen=me]')).toBeVisible();
  expect(faults.errors.filter((error) => !error.includes('sw.js'))).toEqual([]);
});

test('goes on when the network dies during the first visit, before anything was loaded a second time', async ({ page }) => {
  await page.goto(site.url);
  await chooseStage(page);
  await untilOffline(page);
  await site.stop();
  await openScenario(page, site.url);
  await untilEnding(page);
});

test('works online after a download that was cut off, and finishes it later without fetching everything again', async ({ page }) => {
  site.faultOf = (path) => (path === `/packs/first-cases/scenario/${SCENARIO}.json` ? 'cut' : undefined);
  await page.goto(site.url);
  await chooseStage(page);
  await firstTryFails(page, `/packs/first-cases/scenario/${SCENARIO}.json`);
  await page.goto(`${site.url}#/library`);
  await expect(page.locator('[data-screen=library]')).toBeVisible();

  const before = new Set(site.asked.splice(0));
  site.faultOf = () => undefined;
  await page.reload();
  await untilOffline(page);
  const again = site.asked.filter((path) => path.startsWith('/packs/') && before.has(path));
  expect(again.length).toBeLessThan(before.size / 2); // the pack that the page itself reads, and what broke off
  await site.stop();
  await page.reload();
  await openScenario(page, site.url);
  await untilChoice(page);
});

test('does not take the login page of a school’s network for a part of the app', async ({ page }) => {
  site.faultOf = (path) => (path === '/packs/first-cases/items.json' ? 'portal' : undefined);
  await page.goto(site.url);
  await chooseStage(page);
  await firstTryFails(page, '/packs/first-cases/items.json');
  site.faultOf = () => undefined;
  await page.reload();
  await untilOffline(page);
  await site.stop();
  await page.goto(`${site.url}#/practice`);
  await expect(page.locator('[data-answer]').first()).toBeVisible();
});

/** The installation has come to the file that fails, and was given up. */
async function firstTryFails(page: Page, path: string): Promise<void> {
  await expect.poll(() => site.asked.includes(path), { timeout: 20_000 }).toBe(true);
  await untilWorker(page, 'none');
}

test('says once that it works online only where there is no service worker, and plays', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }));
  const faults = watchPage(page, site.url);
  await page.goto(site.url);
  await chooseStage(page);
  await openScenario(page, site.url);
  await untilChoice(page);
  expect(faults.errors).toEqual([]);
});
