import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { serve } from '../src/tools/serve.mjs';
import { chooseStage, untilOffline } from './support/drive.ts';
import { openScenario, play } from './support/player.ts';
import { shippedScenarios } from './support/shipped.ts';
import { makeStick, type Stick } from './support/stick.ts';
import { beginVisit, click, seen, wall } from './support/visit.ts';
import { watchPage } from './support/watch-page.ts';
import { wayTo } from './support/ways.ts';

// What `npm run portable` makes, opened by double click: the address is a file's, and there is no server at all.
test.use({ trace: 'off', contextOptions: { reducedMotion: 'reduce' } });

let stick: Stick;
test.beforeAll(async () => {
  stick = await makeStick();
});

const [scenario] = shippedScenarios();
if (!scenario) throw new Error('No scenario in the built site');
const way = wayTo(scenario, 'lost');

/** Errors, and requests for anything but a file. */
function watch(page: Page) {
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith('file:') || asked.push(request.url()));
  return { ...watchPage(page, stick.url), asked };
}
const NOTHING = { errors: [], foreign: [], asked: [] };

async function openHome(page: Page): Promise<void> {
  await page.goto(stick.url);
  await chooseStage(page);
}

test('plays a scenario to its end and through the library, and never asks for anything but a file', async ({ page }) => {
  const faults = watch(page);
  await openHome(page);
  await expect(page.getByText('要连着网')).toHaveCount(0); // what a browser without an offline copy is told
  await openScenario(page, scenario);
  await play(page, way);
  await page.locator('[data-action=continue]').click();
  await expect(page.locator('[data-screen=debrief]')).toBeVisible();
  for (const screen of ['library', 'practice', 'me', 'settings', 'class']) {
    await page.evaluate((name) => (location.hash = `#/${name}`), screen);
    await expect(page.locator(`[data-screen=${screen}] h1`)).toBeVisible();
  }
  expect(faults).toEqual(NOTHING);
});

test('keeps the place of a story and the settings over a reload and over closing', async ({ page, context }) => {
  const faults = watch(page);
  await openHome(page);
  await page.evaluate(() => (location.hash = '#/settings'));
  await page.locator('[data-setting=theme] input[value=dark]').check();
  await openScenario(page, scenario);
  const beats = page.locator('[data-screen=play] [data-beat]');
  await page.locator('[data-action=skip-intro]').click();
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  const told = await beats.count();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-choice]').first()).toBeVisible();
  await expect(beats).toHaveCount(told);
  const { hash } = new URL(page.url());
  await page.close();

  const again = await context.newPage();
  await again.goto(stick.url + hash);
  await expect(again.locator('[data-choice]').first()).toBeVisible();
  await expect(again.locator('[data-screen=play] [data-beat]')).toHaveCount(told);
  expect(faults).toEqual(NOTHING);
});

test('gives a lesson by hands, which goes on after a reload', async ({ page }) => {
  const faults = watch(page);
  await openHome(page);
  await page.evaluate(() => (location.hash = '#/class'));
  await page.locator('[data-action=begin-lesson]').click();
  const board = page.locator('[data-screen=lesson]');
  await page.locator('[data-action=next-step]').click();
  await expect(board).toHaveAttribute('data-phase', 'open');
  await page.locator('[data-action=hands]').click();
  await page.locator('[data-glance=half]').click();
  const votes = page.locator('[data-votes]').first();
  await expect(votes).not.toHaveAttribute('data-votes', '0');
  const counted = (await votes.getAttribute('data-votes')) ?? '';
  await page.reload();
  await expect(board).toHaveAttribute('data-phase', 'open');
  await expect(votes).toHaveAttribute('data-votes', counted);
  expect(faults).toEqual(NOTHING);
});

test('gives an officer’s visit by clicker, with her own window beside it, and opens at the same beat again', async ({ page, context }) => {
  const faults = watch(page);
  await beginVisit(page, stick.url, 'junior', 10);
  for (let presses = 0; presses < 8; presses++) await click(page);
  const before = await seen(page);
  const opening = context.waitForEvent('page');
  await page.keyboard.press('p');
  const hers = await opening;
  await hers.locator('[data-action=on]').click();
  await expect.poll(() => seen(page)).not.toBe(before);
  const after = await seen(page);
  await page.reload();
  await expect(wall(page)).toBeVisible();
  await expect.poll(() => seen(page)).toBe(after);
  expect(faults).toEqual(NOTHING);
});

test('two windows of one folder tell each other what was written', async ({ page, context }) => {
  await openHome(page);
  await openScenario(page, scenario);
  await page.locator('[data-action=skip-intro]').click();
  const choice = page.locator('[data-choice]').first();
  await expect(choice).toBeVisible();
  const opening = context.waitForEvent('page');
  await page.evaluate(() => void window.open(location.href, 'second'));
  const second = await opening;
  await second.locator('[data-choice]').first().click();
  await expect(second.locator('[data-kind]')).toBeVisible();
  await expect(page.locator('[data-kind]')).toBeVisible();
});

test('says that the folder has to be unpacked first when the page lies alone, as in an archive that is only looked into', async ({ page }) => {
  const alone = join(dirname(stick.folder), 'index.html');
  copyFileSync(join(stick.folder, 'index.html'), alone);
  await page.goto(pathToFileURL(alone).href);
  await expect(page.getByText('请先把整个文件夹解压或复制出来')).toBeVisible();
});

test('is the site with its offline copy when a server has it, in whatever folder', async ({ page }) => {
  const site = await serve({ root: dirname(stick.folder), port: 0 });
  const faults = watchPage(page, site.url);
  await page.goto(`${site.url}portable/#/library`);
  await expect(page.locator('[data-screen=library]')).toBeVisible();
  expect(page.url()).toBe(`${site.url}portable/app/#/library`);
  await untilOffline(page);
  await site.close();
  await page.reload();
  await expect(page.locator('[data-screen=library]')).toBeVisible();
  expect(faults.foreign).toEqual([]);
});
