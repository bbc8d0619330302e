import { expect, test, type Page } from '@playwright/test';
import { chooseStage, openScenario, untilChoice, untilEnding, untilOffline, untilWorker } from './support/drive.ts';
import { secondVersion } from './support/second-version.ts';
import { TestSite } from './support/test-site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

let site: TestSite;
let second: string;
test.beforeAll(() => {
  second = secondVersion(test.info().outputPath('second-version'));
});
test.beforeEach(async ({ page }) => {
  site = await TestSite.start();
  await page.goto(site.url);
  await chooseStage(page);
  await untilOffline(page);
});
test.afterEach(() => site.stop());

/** Whether this page runs the second version. */
async function isSecond(page: Page): Promise<boolean> {
  return (await page.locator('meta[name=test-version]').count()) > 0;
}

/** The next version is on the server, has been fetched, and waits. */
async function updateArrives(page: Page): Promise<void> {
  site.change(second);
  await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
  await untilWorker(page, 'update-waiting');
}

test('changes to the new version by a tap', async ({ page }) => {
  await updateArrives(page);
  await page.locator('[data-action=update]').click();
  await expect(page.locator('meta[name=test-version]')).toHaveCount(1);
  await expect(page.locator('[data-action=start]')).toBeVisible();
  await site.stop();
  await page.reload();
  await openScenario(page, site.url);
  await untilChoice(page);
  expect(await isSecond(page)).toBe(true);
});

test('finds the new version by itself when the learner comes back to the page', async ({ page }) => {
  site.change(second);
  await page.waitForTimeout(10_500); // checks closer together than ten seconds are left out
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('[data-action=update]')).toBeVisible({ timeout: 20_000 });
});

test('leaves a scenario that is being played alone, and does not lose the place', async ({ page }) => {
  await openScenario(page, site.url);
  await untilChoice(page);
  await updateArrives(page);
  await expect(page.locator('[data-action=update]')).toHaveCount(0);
  await page.locator('[data-choice]').first().click();
  await page.reload();
  await expect(page.locator('[data-screen=play]')).toBeVisible();
  expect(await isSecond(page)).toBe(false);
  await untilEnding(page);
  await page.goto(`${site.url}#/`);
  await page.locator('[data-action=update]').click();
  await expect(page.locator('meta[name=test-version]')).toHaveCount(1);
});

test('is not applied under another tab in mid-scenario, and comes with the next quiet start', async ({ page, context }) => {
  const playing = await context.newPage();
  await openScenario(playing, site.url);
  await untilChoice(playing);
  await updateArrives(page);
  await page.bringToFront();
  await page.locator('[data-action=update]').click();
  await page.waitForTimeout(1000);
  expect(await isSecond(page)).toBe(false);
  await page.reload();
  await page.waitForTimeout(1000);
  expect(await isSecond(page)).toBe(false);

  await playing.bringToFront();
  await untilEnding(playing);
  await expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0);
  await page.bringToFront();
  await page.reload();
  await expect(page.locator('meta[name=test-version]')).toHaveCount(1);
  // The tab of the old version still finds parts of itself that the server no longer has.
  await site.stop();
  expect(await isSecond(playing)).toBe(false);
  await playing.bringToFront();
  for (const screen of ['library', 'practice', 'me', 'settings']) {
    await playing.evaluate((name) => (location.hash = `#/${name}`), screen);
    await expect(playing.locator(`[data-screen=${screen}]`)).toBeVisible();
  }
});

test('keeps the old version whole when the download of the new one is cut off', async ({ page }) => {
  site.change(second);
  site.faultOf = (path) => (path.includes('-second.css') ? 'cut' : undefined);
  await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => site.asked.some((path) => path.includes('-second.css')), { timeout: 20_000 }).toBe(true);
  await untilWorker(page, 'ready');
  await site.stop();
  await page.reload();
  expect(await isSecond(page)).toBe(false);
  await openScenario(page, site.url);
  await untilEnding(page);

  await site.goOn();
  site.faultOf = () => undefined;
  await page.goto(`${site.url}#/`);
  await updateArrives(page);
  await page.locator('[data-action=update]').click();
  await expect(page.locator('meta[name=test-version]')).toHaveCount(1);
});
