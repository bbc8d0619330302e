import { expect, test, type Page } from '@playwright/test';
import { judgeRound, rightly } from './support/judging.ts';
import { openScenario, play } from './support/player.ts';
import { QUICK, SETTINGS_KEY } from './support/quick.ts';
import { shippedScenario } from './support/shipped.ts';
import { watchPage } from './support/watch-page.ts';
import { wayTo } from './support/ways.ts';

test.use({ ...QUICK, serviceWorkers: 'allow' }); // what it asks for and keeps is part of the promise

/** A first visit, a scenario played to its end, and a practice round. */
async function liveALittle(page: Page): Promise<void> {
  const scenario = shippedScenario('dressup-gift-police-video');
  await page.goto('./');
  await page.locator('[data-stage=primary-high]').click();
  await expect(page.locator('[data-action=start]')).toBeVisible();
  await openScenario(page, scenario);
  await play(page, wayTo(scenario, 'refused'));
  await page.locator('[data-action=continue]').click();
  for (const step of ['suspect', 'lit', 'case']) await page.locator(`[data-step=${step}] [data-action=continue]`).click();
  await judgeRound(page, rightly);
  await page.locator('[data-action=finish]').click();
  await page.goto('./#/me');
  await expect(page.locator('[data-badge]')).toBeVisible();
}

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const localKeys = (page: Page) => page.evaluate(() => Object.keys(localStorage));

test('asks nobody else for anything, sets no cookie, and keeps nothing but settings and the log', { tag: '@phone' }, async ({ page, context, baseURL }) => {
  const foreign: string[] = [];
  context.on('request', (request) => {
    // The service worker's requests too, which a page's own list would not hold.
    const url = new URL(request.url());
    if (/^(?:http|ws)s?:$/.test(url.protocol) && url.origin !== new URL(baseURL ?? '').origin) foreign.push(request.url());
  });
  const faults = watchPage(page, baseURL ?? '');
  await liveALittle(page);
  expect(foreign).toEqual([]);
  expect(faults).toEqual({ errors: [], foreign: [] });
  expect(await context.cookies()).toEqual([]);
  expect(await localKeys(page)).toEqual([SETTINGS_KEY]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  expect(await databases(page)).toHaveLength(1);
});

test('deletes everything in two taps: no database and no setting is left', { tag: '@phone' }, async ({ page }) => {
  await liveALittle(page);
  expect(await databases(page)).not.toEqual([]);
  await page.getByRole('button', { name: '全部删除', exact: true }).click();
  expect(await databases(page)).not.toEqual([]); // the first tap only asks
  await page.getByRole('button', { name: '确定，全部删除' }).click();
  await expect(page.getByText('都删干净了。')).toBeVisible();
  await expect.poll(() => databases(page)).toEqual([]);
  expect(await localKeys(page)).toEqual([]);
  await page.goto('./?again#/');
  await expect(page.locator('[data-stage]').first()).toBeVisible(); // a first visit again
});
