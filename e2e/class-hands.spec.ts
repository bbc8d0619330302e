import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { untilOffline } from './support/drive.ts';
import { TestSite } from './support/test-site.ts';
import { watchPage } from './support/watch-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

let site: TestSite;
test.beforeEach(async () => {
  site = await TestSite.start();
});
test.afterEach(() => site.stop());

const board = (page: Page) => page.locator('[data-screen=lesson]');
const phaseIs = (page: Page, phase: string) => expect(board(page)).toHaveAttribute('data-phase', phase);
const next = (page: Page) => page.locator('[data-action=next-step]').click();

/** A lesson of the first plan for upper primary, up to its first part. */
async function begin(page: Page): Promise<void> {
  await page.goto(site.url);
  await page.locator('[data-stage=primary-high]').click();
  await page.goto(`${site.url}#/class`);
  await page.locator('[data-action=begin-lesson]').click();
  await expect(board(page)).toBeVisible();
}

/** Counts an option as half of the class and gives the next one the rest. */
async function countHands(page: Page): Promise<void> {
  await page.locator('[data-action=hands]').click();
  await page.locator('[data-glance=half]').click();
  await page.locator('[data-count-option=B]').click();
  await page.locator('[data-action=rest]').click();
  await expect(page.locator('[data-votes]')).toHaveAttribute('data-votes', '45');
}

/** One step on, all of it: a press before its last event is taken for a double tap. */
async function step(page: Page): Promise<void> {
  const before = Number(await board(page).getAttribute('data-events'));
  const events = (await board(page).getAttribute('data-step')) === 'follow' || (await board(page).getAttribute('data-step')) === 'next-item' ? 2 : 1;
  await next(page);
  await expect.poll(async () => Number(await board(page).getAttribute('data-events'))).toBeGreaterThanOrEqual(before + events);
}

test('a newcomer has the first question before the class within six taps', async ({ page }) => {
  await page.goto(site.url);
  let taps = 0;
  const tap = async (what: string) => {
    await page.locator(what).first().click();
    taps += 1;
  };
  await tap('[data-stage=primary-high]');
  await tap('[data-door=teacher]');
  await tap('[data-plan]');
  await tap('[data-action=begin-lesson]');
  await tap('[data-action=next-step]');
  await phaseIs(page, 'open');
  expect(taps).toBeLessThanOrEqual(6);
});

test('a lesson by hands goes through a whole plan without a network', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(site.url);
  await page.locator('[data-stage=primary-high]').click();
  await untilOffline(page);
  await site.stop();
  const faults = watchPage(page, site.url);
  await page.goto(`${site.url}#/class`);
  await page.locator('[data-action=begin-lesson]').click();
  await expect(board(page)).toBeVisible();
  const seen = new Set<string>();
  for (let steps = 0; steps < 120; steps++) {
    const now = `${await board(page).getAttribute('data-step')}`;
    if (now === 'over') break;
    if (!seen.has(now)) expect([now, await axeFaults(page)]).toEqual([now, []]);
    seen.add(now);
    if ((await board(page).getAttribute('data-phase')) === 'open') await countHands(page);
    await step(page);
  }
  for (const name of ['next-item', 'reveal', 'follow', 'show-flags', 'show-case', 'look-back', 'end']) expect([...seen]).toContain(name);
  await expect(board(page)).toHaveAttribute('data-step', 'over');
  expect(faults.errors.filter((error) => !error.includes('sw.js'))).toEqual([]);
});

test('a reload in the middle of a question opens it again, with the hands that were counted', async ({ page }) => {
  await begin(page);
  await next(page);
  await phaseIs(page, 'open');
  await countHands(page);
  await page.reload();
  await phaseIs(page, 'open');
  await expect(page.locator('[data-votes]')).toHaveAttribute('data-votes', '45');
});

test('while a question is open no share of any option is on the page; after the reveal there is', async ({ page }) => {
  await begin(page);
  for (let steps = 0; steps < 60 && (await board(page).getAttribute('data-step')) !== 'reveal'; steps++) await step(page);
  await countHands(page);
  await expect(board(page)).not.toContainText('%');
  await step(page);
  await expect(board(page)).toContainText('%');
});

test('the last step is taken back, by the button and by the clicker', async ({ page }) => {
  await begin(page);
  await next(page);
  await phaseIs(page, 'open');
  await page.locator('[data-action=undo]').click();
  await phaseIs(page, 'none');
  await page.keyboard.press('PageDown');
  await phaseIs(page, 'open');
  await page.keyboard.press('PageUp');
  await phaseIs(page, 'none');
});

test('a second tab says that another one leads, takes the lesson over, and the first one says so and can take it back', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator('[data-action=take-lead]').click();
  await expect(page.locator('[data-action=take-lead]')).toBeVisible();
  await next(other);
  await phaseIs(other, 'open');
  await page.locator('[data-action=take-lead]').click();
  await phaseIs(page, 'open');
});

test('a lesson left in the middle is offered first, and goes on where it was', async ({ page }) => {
  await begin(page);
  await next(page);
  await phaseIs(page, 'open');
  await page.goto(`${site.url}#/class`);
  await page.locator('[data-lesson] a').first().click();
  await phaseIs(page, 'open');
});

test('every press of a lesson is in reach on an old whiteboard of 1024 × 768, and its words are a twentieth of its height @desk', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await begin(page);
  await next(page);
  await phaseIs(page, 'open');
  const sizes = await page
    .locator('[data-screen=lesson] ol[role=list] > li > span')
    .evaluateAll((lines) => lines.map((line) => parseFloat(getComputedStyle(line).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(768 / 20);
  for (const button of await board(page).getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1024 && box.y + box.height <= 768 && box.height >= 48).toBe(true);
  }
});

test('a clicker alone has all of the board in sight before it goes on, to the end of the lesson @desk', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1024, height: 768 });
  await begin(page);
  const events = async () => Number(await board(page).getAttribute('data-events'));
  /** Lines below what is in sight, of the words and of a message that is read from its top. */
  const below = () =>
    page.locator('[data-page]').evaluateAll((pages) => Math.max(0, ...pages.map((one) => one.scrollHeight - one.clientHeight - one.scrollTop)));
  let turned = 0;
  for (let presses = 0; presses < 150 && (await board(page).getAttribute('data-step')) !== 'over'; presses++) {
    const [before, hidden] = [await events(), await below()];
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await events()) > before || (await below()) < hidden).toBe(true);
    if ((await events()) > before) expect(hidden).toBeLessThan(768 / 10);
    else turned += 1;
  }
  await expect(board(page)).toHaveAttribute('data-step', 'over');
  expect(turned).toBeGreaterThan(2);
});
