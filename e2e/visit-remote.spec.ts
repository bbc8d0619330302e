import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { RunningHub } from '#testing/running-hub.ts';
import { CHROMIUM_ARGS, likelyChromium } from '../src/tools/find-chromium.mjs';
import { siteHandler } from '../src/tools/serve.mjs';
import { axeFaults } from './support/axe.ts';
import { BUILT } from './support/test-site.ts';
import { beginVisit, eventsOn, wall } from './support/visit.ts';

// An officer's stage and her own window on a laptop that runs `npm start`, and her phone, which comes by a name of the
// school's network, where browsers give it neither service worker nor crypto.subtle.
const executablePath = likelyChromium();
test.use({
  launchOptions: { args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP school.lan 127.0.0.1'], ...(executablePath ? { executablePath } : {}) },
  contextOptions: { reducedMotion: 'reduce' },
});
test.setTimeout(60_000);

let hub: RunningHub;
let phones: BrowserContext[] = [];
test.beforeEach(async () => {
  hub = await RunningHub.start(undefined, siteHandler(BUILT));
});
test.afterEach(async () => {
  await Promise.all(phones.map((context) => context.close()));
  phones = [];
  await hub.end();
});

const remote = (page: Page) => page.locator('[data-screen=remote]');
const stateIs = (page: Page, state: string) => expect(remote(page)).toHaveAttribute('data-state', state);
const panel = (page: Page) => page.locator('[data-panel=remote]');

/** Begins a visit and opens the officer's window beside the stage. */
async function begin(stage: Page): Promise<Page> {
  await beginVisit(stage, `http://localhost:${hub.port}/`, 'junior', 10);
  const opening = stage.context().waitForEvent('page');
  await stage.keyboard.press('p');
  return opening;
}

/** What the code on the officer's window says: where her phone goes when it has read it. */
async function codeOn(hers: Page): Promise<string> {
  if (!(await panel(hers).isVisible())) await hers.locator('[data-action=remote]').click();
  const text = await panel(hers).locator('[data-text]').first().getAttribute('data-text');
  return (text ?? '').replace('127.0.0.1', 'school.lan');
}

/** Another phone that has read this code. */
async function scan(stage: Page, code: string): Promise<Page> {
  const context = await stage
    .context()
    .browser()
    ?.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, locale: 'zh-CN', reducedMotion: 'reduce' });
  if (!context) throw new Error('no browser');
  phones.push(context);
  const page = await context.newPage();
  await page.goto(code);
  return page;
}

/** A phone that steers. */
async function paired(stage: Page, hers: Page): Promise<Page> {
  const phone = await scan(stage, await codeOn(hers));
  await stateIs(phone, 'paired');
  return phone;
}

/** Phone and stage are at the same place of the log. */
async function agree(stage: Page, phone: Page): Promise<void> {
  await expect(async () => {
    expect(await phone.locator('[data-moment]').getAttribute('data-events')).toBe(String(await eventsOn(stage)));
  }).toPass();
}

/** A press on the phone: the wall has gone on by it, and the phone knows. */
async function press(stage: Page, phone: Page, what: string): Promise<void> {
  const before = await eventsOn(stage);
  await phone.locator(what).click();
  await expect.poll(() => eventsOn(stage)).toBeGreaterThan(before);
  await agree(stage, phone);
}
const ON = '[data-action=on]';

/** Presses the phone on until the wall is at such a place. */
async function onUntil(stage: Page, phone: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await isThere()) return;
    await press(stage, phone, ON);
  }
  throw new Error('the wall never came there');
}

test('a phone that has read the code moves the wall: on, back, flags, blank, a part and the count of hands @desk', async ({ page: stage }) => {
  const hers = await begin(stage);
  const phone = await paired(stage, hers);
  await expect(phone).toHaveURL(/#\/demo\/remote\/[A-Za-z0-9_-]{22}$/); // the used code is not in the way of a reload
  await press(stage, phone, ON);
  await expect(wall(stage)).toHaveAttribute('data-part', '0');
  await press(stage, phone, '[data-action=back]');
  await expect(wall(stage)).toHaveAttribute('data-part', '-1');
  await press(stage, phone, '[data-jump="2"]');
  await expect(wall(stage)).toHaveAttribute('data-part', '2');
  await press(stage, phone, '[data-action=blank]');
  await expect(wall(stage)).toHaveAttribute('data-blank', 'true');
  await press(stage, phone, '[data-action=blank]');
  await expect(wall(stage)).toHaveAttribute('data-blank', 'false');
  await onUntil(stage, phone, async () => (await phone.locator('[data-action=light]:enabled').count()) > 0);
  await press(stage, phone, '[data-action=light]');
  await expect(hers.locator('[data-pointer][data-lit=true]').first()).toBeVisible();
  await onUntil(stage, phone, async () => (await wall(stage).getAttribute('data-phase')) === 'open');
  expect(await axeFaults(phone)).toEqual([]);
  await phone.locator('[data-action=hands]').click();
  await press(stage, phone, '[data-glance=half]');
  await expect(hers.locator('[data-phase=open] [data-option]').first()).toContainText(/\d+ 人/);
  await press(stage, phone, ON);
  await expect(wall(stage)).not.toHaveAttribute('data-phase', 'open');
});

test('the code lets one phone in: a second one sees and moves nothing, until she parts from the first and shows a new one @desk', async ({ page: stage }) => {
  const hers = await begin(stage);
  const code = await codeOn(hers);
  const phone = await scan(stage, code);
  await stateIs(phone, 'paired');
  await expect(hers.locator('[data-text]')).toHaveCount(0);
  const second = await scan(stage, code);
  await stateIs(second, 'refused');
  await expect(second.locator('[data-moment]')).toHaveCount(0);
  await press(stage, phone, ON);

  await hers.locator('[data-action=unpair]').click();
  await stateIs(phone, 'refused');
  await expect(phone.locator('[data-moment]')).toHaveCount(0);
  const next = await codeOn(hers);
  expect(next).not.toBe(code);
  await press(stage, await scan(stage, next), ON);
});

test('whatever is loaded anew, closed or cut off, the phone steers on where it was @desk', async ({ page: stage }) => {
  const hers = await begin(stage);
  const phone = await paired(stage, hers);
  await press(stage, phone, ON);
  await phone.reload();
  await stateIs(phone, 'paired');
  await press(stage, phone, ON);
  await stage.reload();
  await expect(wall(stage)).toBeVisible();
  await press(stage, phone, ON);

  await hers.close(); // the stage takes the phone over
  await press(stage, phone, ON);
  await stage.reload();
  await stateIs(phone, 'paired');
  await press(stage, phone, ON);

  await hub.die();
  await stateIs(phone, 'connecting');
  const before = await eventsOn(stage);
  await stage.keyboard.press('PageDown'); // a clicker needs no hub
  await expect.poll(() => eventsOn(stage)).toBeGreaterThan(before);
  await hub.comeBack();
  await stateIs(phone, 'paired');
  await agree(stage, phone);
  await press(stage, phone, '[data-action=back]');
});
