import { expect, test, type Page } from '@playwright/test';
import { openAs, QUICK } from './support/quick.ts';

test.use(QUICK); // without a service worker: its copy of a pack would be whole

const PACK = 'first-cases';
const SCENARIO = 'dressup-gift-police-video';

/** What can be wrong with a file of a pack, and what a visitor is told then. */
const BREAKAGES = [
  { what: 'is garbage', answer: { body: '{"format": 1, "scenarios": [{]' }, says: `内容包“${PACK}”坏了，读不出来。` },
  { what: 'is cut short of its fields', answer: { body: '{"format": 1}' }, says: `内容包“${PACK}”坏了，读不出来。` },
  { what: 'has a newer format', answer: { body: '{"format": 999}' }, says: `内容包“${PACK}”是给新版本做的。先把应用更新一下` },
  { what: 'is not there', answer: { status: 404, body: '' }, says: `内容包“${PACK}”这会儿取不到。连上网再打开一次` },
] as const;

async function breakFile(page: Page, path: string, answer: { readonly body: string; readonly status?: number }): Promise<void> {
  await page.route(`**/packs/${PACK}/${path}`, (route) => route.fulfill({ status: answer.status ?? 200, contentType: 'application/json', body: answer.body }));
}

/** The rest of the app answers: settings change, and every place opens. */
async function expectTheRestWorks(page: Page): Promise<void> {
  await page.goto('./#/settings');
  await page.locator('[data-setting=theme] input[value=dark]').check({ force: true }); // the tile is drawn over the radio button
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const place of ['library', 'practice', 'me'] as const) {
    await page.goto(`./#/${place}`);
    await expect(page.locator(`[data-screen=${place}] h1`)).toBeVisible();
  }
}

for (const { what, answer, says } of BREAKAGES) {
  test(`says which pack and what to do when its catalogue ${what}, and the rest works`, { tag: '@phone' }, async ({ page }) => {
    await breakFile(page, 'catalogue.json', answer);
    await openAs(page);
    await expect(page.locator('[data-screen=home]').getByText(says)).toBeVisible();
    await page.goto('./#/library');
    await expect(page.locator('[data-screen=library]').getByText(says)).toBeVisible();
    await expect(page.locator('[data-scenario]')).toHaveCount(0);
    await expectTheRestWorks(page);
  });

  test(`says which pack and what to do when a scenario ${what}, and the other scenarios work`, { tag: '@phone' }, async ({ page }) => {
    await breakFile(page, `scenario/${SCENARIO}.json`, answer);
    await openAs(page, {}, `/play/${SCENARIO}`);
    await expect(page.locator('[data-screen]').getByText(says)).toBeVisible();
    await expect(page.locator('[data-action=skip-intro]')).toHaveCount(0);
    await page.goto('./#/play/golmud-investment-app');
    await expect(page.locator('[data-action=skip-intro]')).toBeVisible();
    await expectTheRestWorks(page);
  });
}

test('plays on with the other packs when one of two is broken', { tag: '@phone' }, async ({ page }) => {
  await page.route('**/packs/index.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify({ format: 1, packs: ['from-tomorrow', PACK] }) }),
  );
  await page.route('**/packs/from-tomorrow/catalogue.json', (route) => route.fulfill({ contentType: 'application/json', body: '{"format": 999}' }));
  await openAs(page, {}, '/library');
  await expect(page.getByText('内容包“from-tomorrow”是给新版本做的')).toBeVisible();
  await page.locator(`[data-scenario=${SCENARIO}]`).click();
  await expect(page.locator('[data-action=skip-intro]')).toBeVisible();
});
