import { expect, test, type Page } from '@playwright/test';
import { buildQuestion } from '#testing/build-question.ts';
import { CHROMIUM_ARGS, likelyChromium } from '../src/tools/find-chromium.mjs';
import { axeFaults } from './support/axe.ts';
import { ClassSite } from './support/class-site.ts';
import { TestSite } from './support/test-site.ts';

const executablePath = likelyChromium();
test.use({ launchOptions: { args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP school.lan 127.0.0.1'], ...(executablePath ? { executablePath } : {}) } });

let site: ClassSite;
test.beforeEach(async () => {
  site = await ClassSite.start();
});
test.afterEach(() => site.stop());

async function enter(page: Page): Promise<void> {
  await page.goto(`${site.url}#/join`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false); // as on a school's own network
  await page.getByLabel(/六位/).fill(site.pin);
  await page.keyboard.press('Enter');
  await page.locator('[data-seat=n-7]').click();
  await expect(page.locator('[data-my-seat=n-7]')).toBeVisible();
}

async function ask(): Promise<void> {
  await site.teach({ type: 'start-activity', activity: 0 });
  await site.teach({ type: 'open-question', question: buildQuestion() });
}

const votes = () => [...(site.run.state.value.asked[0]?.votes ?? [])];

test('a pupil joins by PIN, votes, and sees the answer; received is said only once the teacher has the vote', async ({ page }) => {
  await enter(page);
  await ask();
  site.isDeaf = true;
  await page.locator('[data-option=scam]').click();
  await expect(page.locator('[data-choice-state=sending]')).toBeVisible();
  site.isDeaf = false;
  await expect(page.locator('[data-choice-state=received]')).toBeVisible();
  expect(votes()).toEqual([['n-7', { option: 'scam', revision: 1 }]]);
  expect(await axeFaults(page)).toEqual([]);
  await site.teach({ type: 'reveal' });
  await expect(page.locator('[data-outcome=right]')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('a reload keeps the seat and the vote without a tap, and so does a hub that died', async ({ page }) => {
  await enter(page);
  await ask();
  await page.locator('[data-option=genuine]').click();
  await expect(page.locator('[data-choice-state=received]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-option=genuine][aria-pressed=true]')).toBeVisible();
  await site.hub.die();
  await expect(page.locator('[data-line=connecting]')).toBeVisible();
  await page.locator('[data-option=verify]').click();
  await site.hub.comeBack();
  await expect(page.locator('[data-choice-state=received]')).toBeVisible();
  expect(votes()).toEqual([['n-7', { option: 'verify', revision: 2 }]]);
});

test('from the QR code it is two taps to the first answer', async ({ page }) => {
  await ask();
  await page.goto(`${site.url}#/join/${site.host.room()?.room}`);
  await page.locator('[data-action=seat-animal]').click();
  await page.locator('[data-option=scam]').click();
  await expect(page.locator('[data-choice-state=received]')).toBeVisible();
  expect(votes()).toEqual([['a-panda', { option: 'scam', revision: 1 }]]);
});

test('joining downloads neither the library nor a pack', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await enter(page);
  expect(asked.filter((path) => /packs|first-|learning|stage|student\.json|sw\.js/.test(path))).toEqual([]);
});

test('the end of the lesson leads on to practice in the app', async ({ page }) => {
  await enter(page);
  await site.teach({ type: 'close' });
  site.host.end();
  await page.getByRole('link', { name: '自己练一练' }).click();
  await expect(page.locator('[data-screen=practice]')).toBeVisible();
});

test('where there is no hub the page says so, with what to do', async ({ page }) => {
  const alone = await TestSite.start();
  await page.goto(`${alone.url}#/join/${'A'.repeat(22)}`);
  await expect(page.getByRole('heading', { name: '还没连上教室' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await alone.stop();
});
