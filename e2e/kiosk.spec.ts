import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { expectFocusKept } from './support/keyboard.ts';
import { layoutFaults } from './support/layout.ts';
import { play } from './support/player.ts';
import { openAs, QUICK } from './support/quick.ts';
import { shippedScenario } from './support/shipped.ts';
import { watchPage } from './support/watch-page.ts';
import { wayTo } from './support/ways.ts';
import { wordFaults } from './support/words.ts';

test.use(QUICK);

const STORY = 'watch-borrowed-outside-school';
const attract = (page: Page) => page.locator('[data-screen=attract]');
const pick = (page: Page) => page.locator('[data-screen=pick]');
const corner = (page: Page) => page.locator('[data-action=exit-corner]');

/** Opens the set-up as an officer does, and begins a booth with the code 2580. */
async function begin(page: Page, chosen: Parameters<typeof openAs>[1] = {}): Promise<void> {
  await openAs(page, chosen, '/demo/kiosk');
  await page.locator('[data-field=code]').fill('2580');
  await page.locator('[data-action=begin-kiosk]').click();
  await expect(attract(page)).toBeVisible();
}

/** Touches the attract screen, anywhere. */
async function touch(page: Page): Promise<void> {
  await page.mouse.click(300, 500);
  await expect(pick(page)).toBeVisible();
}

async function enter(page: Page, code: string): Promise<void> {
  for (const digit of code) await page.locator(`[data-digit="${digit}"]`).click();
}

/** Everything this browser keeps of the app: local and session storage, cookies, and each record of each database. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not read'));
      });
    const databases: unknown[] = [];
    for (const { name = '', version } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        databases.push([name, version, store, await done(rows.getAllKeys()), await done(rows.getAll())]);
      }
      database.close();
    }
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases]);
  });
}

test('an officer sets a booth up, a visitor plays a story to the way out, and what this browser keeps is byte for byte what it was', async ({
  page,
  baseURL,
}) => {
  const faults = watchPage(page, baseURL ?? '');
  await begin(page);
  await expect(attract(page).locator('[data-beat]').first()).toBeVisible(); // a story begins by itself
  const before = await everythingKept(page);
  await touch(page);
  await page.locator('[data-action=large-text]').click();
  await page.locator('[data-action=pinyin]').click();
  await page.locator(`[data-story=${STORY}]`).click();
  await play(page, wayTo(shippedScenario(STORY), 'lost'));
  await page.locator('[data-screen=ending] [data-action=continue]').click();
  await page.locator('[data-screen=cues] [data-action=continue]').click();
  await expect(page.locator('[data-screen=way-out]')).toContainText('96110');
  await page.locator('[data-action=end]').click();
  await expect(attract(page)).toBeVisible();
  expect(await everythingKept(page)).toBe(before);
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'normal');
  expect(faults).toEqual({ errors: [], foreign: [] });
});

test('after 50 seconds without a touch it asks, any touch answers, and after a minute it is back at the start', async ({ page }) => {
  await page.clock.install();
  await begin(page);
  await touch(page);
  await page.locator(`[data-story=${STORY}]`).click();
  await page.locator('[data-action=skip-intro]').click();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  await page.clock.fastForward(52_000);
  await expect(page.locator('[data-cover=still-there]')).toBeVisible();
  await page.mouse.click(300, 500);
  await expect(page.locator('[data-cover=still-there]')).toHaveCount(0);
  await expect(page.locator('[data-choice]').first()).toBeVisible(); // the place was kept, and nothing behind was pressed
  await page.clock.fastForward(45_000);
  await page.clock.runFor(1_000);
  await expect(page.locator('[data-cover=still-there]')).toHaveCount(0);
  await page.clock.fastForward(20_000);
  await expect(attract(page)).toBeVisible();
  await touch(page); // the next visitor begins at the beginning
});

test('one story after another begins in the phone of the attract screen', async ({ page }) => {
  await page.clock.install();
  await begin(page);
  const phone = attract(page).getByRole('region');
  const first = await phone.getAttribute('aria-label');
  await page.clock.runFor(21_000);
  await expect(phone).not.toHaveAttribute('aria-label', first ?? '');
});

test('a reload, another address and the way back all lead to the booth, and each still asks for the code', async ({ page }) => {
  await begin(page);
  await touch(page);
  await page.reload();
  await expect(attract(page)).toBeVisible();
  for (const place of ['/', '/join', '/me', '/demo', `/play/${STORY}`]) {
    await page.evaluate((hash) => (location.hash = hash), place);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/demo/kiosk');
    await expect(attract(page)).toBeVisible();
  }
  for (let times = 0; times < 6; times++) {
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/demo/kiosk');
    await expect(attract(page)).toBeVisible();
  }
  await page.goto('about:blank');
  await page.goto('./#/'); // the tab crashed and was opened anew, at home
  await expect(attract(page)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('it ends by holding the corner for three seconds and the code, and not by a tap or a wrong code', async ({ page }) => {
  await page.clock.install();
  await begin(page);
  await corner(page).click();
  await expect(page.locator('[data-cover=code]')).toHaveCount(0);
  await corner(page).hover();
  await page.mouse.down();
  await page.clock.runFor(3_100);
  await page.mouse.up();
  await expect(page.locator('[data-cover=code]')).toBeVisible();
  for (let times = 0; times < 3; times++) await enter(page, '1111');
  await expect(page.locator('[data-cover=code]')).toContainText('错了三次');
  await expect(page.locator('[data-digit="2"]')).toBeDisabled();
  await page.clock.runFor(30_500);
  await enter(page, '2580');
  await expect(attract(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/demo');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('kiosk')))).toEqual([]);
  await page.evaluate(() => (location.hash = '/library'));
  await expect(page.locator('[data-screen=library]')).toBeVisible(); // and the app is the app again
});

test('a keyboard alone plays a story and finds the way out', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('Enter');
  await expect(pick(page)).toBeVisible();
  await page.locator(`[data-story=${STORY}]`).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-action=skip-intro]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  await expectFocusKept(page);
  await page.locator('[data-choice]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-kind]')).toBeVisible();
  await corner(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(corner(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('2580');
  await expect(attract(page)).toHaveCount(0);
});

for (const [width, height] of [
  [360, 640],
  [1024, 768],
  [1920, 1080],
  [1080, 1920],
] as const) {
  for (const [language, theme] of [
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const) {
    test(`every screen of a booth fits ${width} × ${height}, speaks ${language}, and axe finds nothing in ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const faults: string[] = [];
      const look = async (name: string) => {
        for (const fault of [...(await layoutFaults(page)), ...(await wordFaults(page, language)), ...(await axeFaults(page))])
          faults.push(`${name}: ${fault}`);
      };
      await openAs(page, { language, theme }, '/demo/kiosk');
      await page.locator('[data-field=code]').fill('2580');
      await look('set-up');
      await page.locator(`[data-language=${language === 'zh' ? 'en' : 'zh'}]`).uncheck(); // its name would be a word of the other language
      await page.locator('[data-action=begin-kiosk]').click();
      await expect(attract(page).locator('[data-beat]').first()).toBeVisible();
      await look('attract');
      await touch(page);
      await look('pick');
      await page.locator(`[data-story=${STORY}]`).click();
      await play(page, wayTo(shippedScenario(STORY), 'refused'), ({ at }) => look(at));
      await page.locator('[data-action=continue]').click();
      await expect(page.locator('[data-screen=cues]')).toBeVisible();
      await look('cues');
      await page.locator('[data-action=continue]').click();
      await expect(page.locator('[data-screen=way-out]')).toBeVisible();
      await look('way-out');
      await corner(page).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('code');
      expect(faults).toEqual([]);
    });
  }
}
