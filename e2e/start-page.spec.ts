import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { inlineHashes } from '../src/tools/headers.mjs';
import { firstText } from '../src/tools/start-page/first-text.ts';
import { SCENARIO } from './support/drive.ts';
import { shippedScenario } from './support/shipped.ts';
import { BUILT } from './support/test-site.ts';
import { watchPage } from './support/watch-page.ts';

const LANGUAGES = ['zh', 'en'];

for (const language of LANGUAGES) {
  test(`shows the first moment of a shared scenario before any script has come (${language})`, async ({ page }) => {
    const scenario = shippedScenario(SCENARIO);
    await withSettings(page, { language });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`./#/play/${SCENARIO}`);
    const words = page.locator(`#first-${SCENARIO}`);
    await expect(words.getByText(scenario.title[language] ?? '', { exact: true })).toBeVisible();
    await expect(words.getByText(firstText(scenario)?.[language] ?? '', { exact: true })).toBeVisible();
    await expect(page.locator('.first:visible')).toHaveCount(1);
    for (const other of LANGUAGES.filter((tag) => tag !== language)) await expect(words.locator(`[lang=${other}]`).first()).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : language);
  });

  test(`opens start and scenario without a word about the security policy (${language})`, async ({ page, baseURL }) => {
    await withSettings(page, { language });
    const faults = watchPage(page, baseURL ?? '');
    for (const address of ['./', `./#/play/${SCENARIO}`]) {
      await page.goto('about:blank');
      await page.goto(address);
      await expect(page.locator('[data-screen]')).toBeVisible();
      await expect(page.locator('#first')).toHaveCount(0);
    }
    expect(faults.errors).toEqual([]);
  });
}

test('lets a story be begun before the app has come', async ({ page }) => {
  let goOn = (): void => {};
  const wait = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(`./#/play/${SCENARIO}`, { waitUntil: 'commit' }); // it has not loaded while its scripts are held up
  await page.locator('[data-action=skip-intro]').click();
  await expect(page.locator('#first-begin')).toContainText('正在打开');
  await expect(page.locator('[data-action=skip-intro]')).toBeHidden();
  goOn();
  await expect(page.locator('[data-phase=telling]')).toBeVisible();
  await page.goto('./#/play/golmud-investment-app');
  await expect(page.locator('[data-phase=intro]')).toBeVisible(); // another story is not begun by that
});

test('keeps the keyboard on the button that begins a story when the app comes', async ({ page }) => {
  let goOn = (): void => {};
  const wait = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(`./#/play/${SCENARIO}`, { waitUntil: 'commit' });
  await expect(page.locator('#first-begin button')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('#first-begin button')).toBeFocused();
  goOn();
  await expect(page.locator('[data-screen=play] [data-action=skip-intro]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-phase=telling]')).toBeVisible();
});

test('asks nobody to begin a story that is under way', async ({ page }) => {
  await page.goto(`./#/play/${SCENARIO}`);
  await page.locator('[data-screen=play] [data-action=skip-intro]').click();
  await page.locator('[data-action=hurry]').click();
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  await expect(page.locator(`#first-${SCENARIO}`)).toBeVisible();
  await expect(page.locator('[data-action=skip-intro]')).toBeHidden();
});

test('sets theme and text size before the app has come', async ({ page }) => {
  await withSettings(page, { theme: 'dark', textSize: 'largest' });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('#first-home')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
  const { paper, size } = await page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    size: parseFloat(getComputedStyle(document.documentElement).fontSize),
  }));
  expect(paper).toBe('rgb(20, 23, 27)');
  expect(size).toBeGreaterThan(20);
});

test('keeps the app’s styles when the first words go', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('#first')).toHaveCount(0);
  await expect(page.locator('link[rel=stylesheet]')).not.toHaveCount(0);
});

test('says that a browser is too old instead of staying white', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'flatMap'));
  await page.goto('./');
  await expect(page.locator('#too-old')).toBeVisible();
  await expect(page.locator('#too-old')).toContainText('浏览器过旧');
});

test('lets nothing inline run but its own, also from a host that sends no headers', async ({ page }) => {
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  await page.route(/\/(?:index\.html)?$/, (route) =>
    route.fulfill({ body: html.replace('</body>', '<script>window.intruder = 1</script></body>'), contentType: 'text/html' }),
  );
  await page.goto('./');
  await expect(page.locator('[data-screen]')).toBeVisible(); // its own parts ran
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
  const { scripts, styles } = inlineHashes(html);
  for (const hash of [...scripts, ...styles]) expect(html).toContain(`'${hash}'`);
});

test('names only files that are there', () => {
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const listed = (name: string) => JSON.parse(new RegExp(`"${name}":(\\[[^\\]]*\\])`).exec(html)?.[1] ?? '[]') as string[];
  const packOf = JSON.parse(/"packOf":(\{[^}]*\})/.exec(html)?.[1] ?? '{}') as Record<string, string>;
  const packs = Object.entries(packOf).map(([scenario, pack]) => `packs/${pack}/scenario/${scenario}.json`);
  const texts = LANGUAGES.map((language) => `locales/${language}/student.json`);
  const channels = JSON.parse(/"channels":(\{[^}]*\})/.exec(html)?.[1] ?? '{}') as Record<string, string[]>;
  const files = [...listed('play'), ...Object.values(channels).flat(), ...packs, ...texts];
  expect(Object.values(channels).every((list) => list.length > 0)).toBe(true);
  expect(listed('play').length).toBeGreaterThan(2);
  expect(packs).toContain(`packs/${packOf[SCENARIO]}/scenario/${SCENARIO}.json`);
  expect(files.filter((file) => !existsSync(join(BUILT, file)))).toEqual([]);
});

async function withSettings(page: Page, settings: Record<string, string>): Promise<void> {
  await page.addInitScript((text) => location.protocol !== 'about:' && localStorage.setItem('pioneer.preferences', text), JSON.stringify(settings));
}
