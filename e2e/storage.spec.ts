import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { chooseStage, finishDebrief, openScenario, SCENARIO, storedEvents, untilChoice, untilEnding } from './support/drive.ts';
import { QUICK } from './support/quick.ts';
import { watchPage } from './support/watch-page.ts';

test.use(QUICK);

async function openApp(page: Page): Promise<void> {
  await page.goto('./');
  await chooseStage(page);
}

function total(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

test('takes up a story where a killed tab left it', async ({ page, context, baseURL }) => {
  await openScenario(page, baseURL ?? '');
  await untilChoice(page);
  await page.locator('[data-choice]').first().click();
  const before = await storedEvents(page);
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(`${baseURL}#/play/${SCENARIO}`);
  await untilEnding(again);
  const after = await storedEvents(again);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(total(after)).toBeGreaterThan(total(before));
});

test('keeps the earlier attempt when a story is played again', async ({ page, baseURL }) => {
  await openScenario(page, baseURL ?? '');
  await untilEnding(page);
  const first = await storedEvents(page);
  await finishDebrief(page);
  await page.locator('[data-action=replay]').click();
  await untilChoice(page);
  const both = await storedEvents(page);
  expect(Object.keys(both)).toHaveLength(2);
  for (const [attempt, count] of Object.entries(first)) expect(both[attempt]).toBeGreaterThanOrEqual(count);
});

test('shows the same story in two tabs, and lets only one of them write at a place', async ({ page, context, baseURL }) => {
  await openScenario(page, baseURL ?? '');
  await untilChoice(page);
  const other = await context.newPage();
  await other.goto(`${baseURL}#/play/${SCENARIO}`);
  await expect(other.locator('[data-choice]').first()).toBeVisible();
  const before = total(await storedEvents(page));
  // Both tap; if one has heard of the other already, its choices are gone and its tap goes nowhere.
  await Promise.all([page, other].map((tab) => tab.evaluate(() => document.querySelector<HTMLElement>('[data-choice]')?.click())));
  await expect(page.locator('[data-choice]')).toHaveCount(0);
  await expect(other.locator('[data-choice]')).toHaveCount(0);
  expect(total(await storedEvents(page))).toBe(before + 1);
  await page.bringToFront();
  await untilEnding(page);
  await other.bringToFront();
  await expect(other.locator('[data-ending], [data-screen=debrief]').first()).toBeVisible();
  expect(Object.keys(await storedEvents(page))).toHaveLength(1);
});

test('plays in memory, and says so, where there is no storage', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('no', 'SecurityError'); } }); // prettier-ignore
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } }); // prettier-ignore
  });
  const faults = watchPage(page, baseURL ?? '');
  await openApp(page);
  await openScenario(page, baseURL ?? '');
  await untilChoice(page);
  for (const told of ['[data-shortfall=unavailable]', '[data-choice] >> nth=-1']) await expect(page.locator(told)).toBeInViewport({ ratio: 1 });
  await untilEnding(page);
  await page.evaluate(() => (location.hash = '#/me'));
  await expect(page.locator('[data-shortfall=unavailable]')).toBeVisible();
  expect(faults.errors).toEqual([]);
});

test('goes on in memory, and says so, when the disk is full in mid-scenario', async ({ page, baseURL }) => {
  await openScenario(page, baseURL ?? '');
  await untilChoice(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); }; // prettier-ignore
  });
  const before = total(await storedEvents(page));
  await untilEnding(page);
  await expect(page.locator('[data-shortfall=full]')).toBeVisible();
  expect(total(await storedEvents(page))).toBe(before);
});

test('plays in memory while an old tab holds an older database, and moves in when it lets go', async ({ page, context, baseURL }) => {
  const old = await context.newPage();
  await old.goto(`${baseURL}locales/zh/student.json`);
  await old.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pioneer', 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('attempts', { keyPath: 'id' });
          opening.result.createObjectStore('events', { keyPath: ['attempt', 'seq'] });
          opening.result.createObjectStore('responses', { keyPath: 'id' });
        };
        opening.onsuccess = () => {
          (window as unknown as { held: IDBDatabase }).held = opening.result; // deaf to versionchange
          resolve();
        };
      }),
  );
  await openScenario(page, baseURL ?? '');
  await untilChoice(page);
  await expect(page.locator('[data-shortfall=blocked]')).toBeVisible();
  await old.close();
  await expect(page.locator('[data-shortfall]')).toHaveCount(0);
  await untilEnding(page);
  expect(total(await storedEvents(page))).toBeGreaterThan(2);
});

test('leaves a database of a newer version alone', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}locales/zh/student.json`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('pioneer', 99);
        opening.onupgradeneeded = () => opening.result.createObjectStore('future').add('precious', 1);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await openScenario(page, baseURL ?? '');
  await untilChoice(page);
  await expect(page.locator('[data-shortfall=newer]')).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases().then((all) => all.find((one) => one.name === 'pioneer')?.version))).toBe(99);
});

test('saves everything to a file, deletes every trace, and has it all again from the file', async ({ page, baseURL }) => {
  await openApp(page);
  await openScenario(page, baseURL ?? '');
  await untilEnding(page);
  await finishDebrief(page);
  const before = await storedEvents(page);
  await page.goto(`${baseURL}#/me`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action=save-data]').click()]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ app: 'anti-fraud-pioneer', format: 1 });

  await page.locator('[data-action=delete-data]').click();
  await page.locator('[data-action=delete-confirm]').click();
  await expect(page.locator('[data-action=delete-confirm]')).toHaveCount(0);
  expect(await page.evaluate(async () => ({ kept: localStorage.length + sessionStorage.length, cookies: document.cookie }))).toEqual({ kept: 0, cookies: '' });
  expect(await storedEventsIfAny(page)).toEqual({});

  await restore(page, 'cut.json', text.slice(0, -20));
  await restore(page, 'other.json', '{"app":"other"}');
  await restore(page, 'newer.json', text.replace('"format":1', '"format":2'));
  await restore(page, 'lying.json', text.replace(/"length":\d+/, '"length":1'));
  expect(await storedEventsIfAny(page)).toEqual({});

  await restore(page, 'mine.json', text);
  await expect.poll(() => storedEventsIfAny(page)).toEqual(before);
  await restore(page, 'mine.json', text);
  expect(await storedEventsIfAny(page)).toEqual(before);
});

async function restore(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('[data-action=restore-data]').click()]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('[role=status]').last()).toBeVisible();
  await page.waitForTimeout(300);
}

/** The events in the database, without making one. */
async function storedEventsIfAny(page: Page): Promise<Record<string, number>> {
  const exists = await page.evaluate(() => indexedDB.databases().then((all) => all.some((one) => one.name === 'pioneer')));
  return exists ? storedEvents(page) : {};
}
