import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './support/axe.ts';
import { untilOffline } from './support/drive.ts';
import { TestSite } from './support/test-site.ts';
import { beginVisit, click, eventsOn, seen, wall } from './support/visit.ts';
import { watchPage } from './support/watch-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

let site: TestSite;
test.beforeEach(async () => {
  site = await TestSite.start();
});
test.afterEach(() => site.stop());

const presenter = (page: Page) => page.locator('[data-screen=presenter]');

test('a ten-minute programme goes through by clicker keys alone without a network, and back again to where it began @desk', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(`${site.url}#/demo`);
  await untilOffline(page);
  await site.stop();
  const faults = watchPage(page, site.url);
  await beginVisit(page, site.url, 'junior', 10);
  /** What was seen at each length of the log, on the way there. */
  const shown: string[] = [await seen(page)];
  const checked = new Set<string>();
  let events = await eventsOn(page);
  while (await click(page)) {
    const now = await eventsOn(page);
    if (now > events) shown.push(await seen(page));
    events = now;
    const kind = `${await wall(page).getAttribute('data-step')} ${await wall(page).getAttribute('data-phase')}`;
    if (!checked.has(kind)) expect([kind, await axeFaults(page)]).toEqual([kind, []]);
    checked.add(kind);
  }
  await expect(wall(page)).toHaveAttribute('data-step', 'end');
  expect(shown.length).toBeGreaterThan(12);
  const back: string[] = [];
  while (await click(page, 'PageUp')) {
    const now = await eventsOn(page);
    if (now > events) back.unshift(await seen(page));
    events = now;
  }
  expect(back).toEqual(shown.slice(0, -1));
  expect(faults.errors.filter((error) => !error.includes('sw.js'))).toEqual([]);
});

test('a stage that is reloaded, or closed and opened anew, is at the same beat @desk', async ({ page, context }) => {
  await beginVisit(page, site.url, 'primary', 10);
  for (let presses = 0; presses < 9; presses++) await click(page);
  const before = await seen(page);
  await page.reload();
  await expect(wall(page)).toBeVisible();
  expect(await seen(page)).toBe(before);
  const address = page.url();
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expect(wall(again)).toBeVisible();
  expect(await seen(again)).toBe(before);
});

test('stage and presenter window agree, whichever is pressed, reloaded or closed @desk', async ({ page, context }) => {
  await beginVisit(page, site.url, 'junior', 10);
  const opening = context.waitForEvent('page');
  await page.keyboard.press('p');
  const hers = await opening;
  await expect(presenter(hers)).toBeVisible();
  const agree = async () => {
    const part = await wall(page).getAttribute('data-part');
    const length = await wall(page).getAttribute('data-events');
    await expect(hers.locator('[data-moment]')).toHaveAttribute('data-part', part ?? '');
    await expect(hers.locator('[data-moment]')).toHaveAttribute('data-events', length ?? '');
  };
  await click(page);
  await agree();
  await hers.locator('[data-action=on]').click();
  await expect.poll(() => eventsOn(page)).toBe(3);
  await agree();
  await hers.keyboard.press('PageDown');
  await expect.poll(() => eventsOn(page)).toBe(4);
  await hers.reload();
  await agree();
  await page.reload();
  await expect(wall(page)).toBeVisible();
  await agree();
  const address = hers.url();
  await hers.close();
  await click(page);
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.locator('[data-moment]')).toHaveAttribute('data-events', String(await eventsOn(page)));
  const length = await eventsOn(page);
  await page.close();
  await again.locator('[data-action=on]').click();
  await expect.poll(async () => Number(await again.locator('[data-moment]').getAttribute('data-events'))).toBeGreaterThan(length);
});

test('nothing comes between an officer and her hall: no notice, no update, no bar of places @desk', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined }); // nothing can be kept: the app says so elsewhere
  });
  await beginVisit(page, site.url, 'junior', 10);
  for (let presses = 0; presses < 4; presses++) await click(page);
  await expect(page.locator('[data-shortfall]')).toHaveCount(0);
  await expect(page.locator('nav')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);
});

test('blank, flags, numbers and Esc do what they say, and Esc loses nothing @desk', async ({ page }) => {
  await beginVisit(page, site.url, 'junior', 10);
  await page.keyboard.press('3');
  await expect(wall(page)).toHaveAttribute('data-part', '2');
  for (let presses = 0; presses < 5; presses++) await click(page);
  const before = await seen(page);
  await page.keyboard.press('b');
  await expect(wall(page)).toHaveAttribute('data-blank', 'true');
  await page.keyboard.press('PageDown'); // brings the picture back, and no more
  await expect(wall(page)).toHaveAttribute('data-blank', 'false');
  expect(await seen(page)).toBe(before);
  await page.keyboard.press('Escape');
  expect(await seen(page)).toBe(before);
  await page.keyboard.press('f');
  await expect.poll(() => seen(page)).not.toBe(before);
  await page.keyboard.press('PageUp');
  await expect.poll(() => seen(page)).toBe(before);
});

test('the wall stays light where the system turns dark in mid-visit, and the rest of the app turns with it @desk', async ({ page }) => {
  await beginVisit(page, site.url, 'family', 10);
  const look = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await click(page);
  await expect(look).toHaveAttribute('data-theme', 'light');
  await page.goto(`${site.url}#/demo`);
  await expect(look).toHaveAttribute('data-theme', 'dark');
});

/** Projectors: old whiteboard, laptop, full HD, 4K, and a 4:3 one. */
const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1400, height: 1050 },
];

test('what must be read is a twentieth of the height on every projector, and nothing is cut off at the sides @desk', async ({ page }) => {
  test.setTimeout(240_000);
  await beginVisit(page, site.url, 'junior', 20);
  do {
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      const small = await tooSmall(page);
      expect([screen, small.length === 0 ? '' : await seen(page), small]).toEqual([screen, '', []]);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  } while (await oneStep(page));
  await expect(wall(page)).toHaveAttribute('data-step', 'end');
});

/** Presses until the visit has gone on: a larger screen has lost the page that was turned on a smaller one. */
async function oneStep(page: Page): Promise<boolean> {
  const before = await eventsOn(page);
  while (await click(page)) if ((await eventsOn(page)) !== before) return true;
  return false;
}

/**
 * Words on the wall in type under a twentieth of the height, or past its edges. What the phone of a story says is said
 * beside it in full; its strip, signs and the small print of a source are for nobody's back row.
 */
function tooSmall(page: Page): Promise<readonly string[]> {
  return wall(page).evaluate((stage) => {
    const found: string[] = [];
    const words = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let word = words.nextNode(); word; word = words.nextNode()) {
      const holder = word.parentElement;
      if (!holder || word.textContent?.trim() === '' || holder.getClientRects().length === 0) continue;
      if (holder.closest('[data-bar], [data-strip], [data-small-print], .for-screen-readers, [aria-hidden=true], [data-told-beside]')) continue;
      const { left, right } = holder.getBoundingClientRect();
      const scale = holder instanceof SVGGraphicsElement ? (holder.getScreenCTM()?.a ?? 1) : 1;
      const size = parseFloat(getComputedStyle(holder).fontSize) * scale;
      if (size < innerHeight / 20 - 0.5 || left < -1 || right > innerWidth + 1) found.push(`${size.toFixed(1)} px: ${word.textContent}`);
    }
    return found;
  });
}
