import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { RunningHub } from '#testing/running-hub.ts';
import { CHROMIUM_ARGS, likelyChromium } from '../src/tools/find-chromium.mjs';
import { siteHandler } from '../src/tools/serve.mjs';
import { axeFaults } from './support/axe.ts';
import { BUILT } from './support/test-site.ts';

// A teacher's page and pupils' pages, through the hub that `npm start` runs. The pupils come by a name of the school's
// own network, where browsers give them neither service worker nor crypto.subtle.
const executablePath = likelyChromium();
test.use({
  launchOptions: { args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP school.lan 127.0.0.1'], ...(executablePath ? { executablePath } : {}) },
  contextOptions: { reducedMotion: 'reduce' },
});
test.setTimeout(120_000);

let hub: RunningHub;
let contexts: BrowserContext[] = [];
test.beforeEach(async () => {
  hub = await RunningHub.start(undefined, siteHandler(BUILT));
});
test.afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
  await hub.end();
});

const board = (page: Page) => page.locator('[data-screen=lesson]');
const phaseIs = (page: Page, phase: string) => expect(board(page)).toHaveAttribute('data-phase', phase);
const stepIs = (page: Page, name: string) => expect(board(page)).toHaveAttribute('data-step', name);
const votedIs = (page: Page, count: number) => expect(page.locator('[data-votes]')).toHaveAttribute('data-votes', String(count));

/** One press of the main button, all of it: a press before its last event is taken for a double tap. */
async function press(page: Page): Promise<void> {
  const before = Number(await board(page).getAttribute('data-events'));
  await page.locator('[data-action=next-step]').click();
  await expect.poll(async () => Number(await board(page).getAttribute('data-events'))).toBeGreaterThan(before);
  await page.waitForTimeout(100);
}

/** Begins a lesson with devices, and gives the PIN on the board. */
async function begin(teacher: Page): Promise<string> {
  await teacher.goto(`http://localhost:${hub.port}/`);
  await teacher.locator('[data-stage=primary-high]').click();
  await teacher.goto(`http://localhost:${hub.port}/#/class`);
  await teacher.getByRole('checkbox', { name: '手机、电脑' }).press('Space');
  await teacher.locator('[data-action=begin-lesson]').click();
  return pinOn(teacher);
}

async function pinOn(teacher: Page): Promise<string> {
  await expect(teacher.locator('[data-panel=devices][data-status=open]')).toContainText(/\d{6}/);
  return /\d{6}/.exec((await teacher.locator('[data-panel=devices]').innerText()).replace(/ /g, ''))?.[0] ?? '';
}

interface Pupil {
  readonly page: Page;
  /** Every frame this device has received. */
  readonly frames: string[];
}

/** Another phone, in its seat. */
async function join(teacher: Page, pin: string, seat: number): Promise<Pupil> {
  const context = await teacher
    .context()
    .browser()
    ?.newContext({ viewport: { width: 360, height: 640 }, locale: 'zh-CN' });
  if (!context) throw new Error('no browser');
  contexts.push(context);
  const page = await context.newPage();
  const frames: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))));
  await page.goto(`http://school.lan:${hub.port}/#/join`);
  await page.getByLabel(/六位/).fill(pin);
  await page.keyboard.press('Enter');
  await page.locator(`[data-seat=n-${seat}]`).click();
  await expect(page.locator(`[data-my-seat=n-${seat}]`)).toBeVisible();
  return { page, frames };
}

async function vote({ page }: Pupil, place: number): Promise<void> {
  await page.locator('[data-option]').nth(place).click();
  await expect(page.locator('[data-choice-state=received]')).toBeVisible();
}

/** Presses on until a decision of the story stands before the class. */
async function untilDecision(teacher: Page): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    const [phase, step] = [await board(teacher).getAttribute('data-phase'), await board(teacher).getAttribute('data-step')];
    if (phase === 'open' && step === 'reveal') return; // a question of the rounds is only closed
    await press(teacher);
  }
  throw new Error('no decision came');
}

test('a class votes by devices and by hands: nothing is lost when hub, teacher and phones go away and come back', async ({ page: teacher }) => {
  const pin = await begin(teacher);
  const pupils = [await join(teacher, pin, 1), await join(teacher, pin, 2), await join(teacher, pin, 3)];
  const [one, two, three] = pupils as [Pupil, Pupil, Pupil];
  await press(teacher);
  await phaseIs(teacher, 'open');
  await vote(one, 0);
  await vote(two, 1);
  await votedIs(teacher, 2);

  // The hub dies; what is chosen meanwhile waits in the phone.
  await hub.die();
  await expect(three.page.locator('[data-line=connecting]')).toBeVisible();
  await three.page.locator('[data-option]').nth(2).click();
  await expect(three.page.locator('[data-choice-state=received]')).toHaveCount(0);
  await hub.comeBack();
  await expect(three.page.locator('[data-choice-state=received]')).toBeVisible();
  await votedIs(teacher, 3);

  // The teacher's page goes away and comes back: same question, same seats.
  await teacher.reload();
  await phaseIs(teacher, 'open');
  await votedIs(teacher, 3);
  await one.page.reload();
  await expect(one.page.locator('[data-option][aria-pressed=true]')).toBeVisible();
  await vote(one, 3);
  await votedIs(teacher, 3);

  // Those without a phone raise their hands.
  await teacher.locator('[data-action=hands]').click();
  await teacher.locator('[data-glance=half]').click();
  await expect.poll(async () => Number(await teacher.locator('[data-votes]').getAttribute('data-votes'))).toBeGreaterThan(20);
  expect(await axeFaults(teacher)).toEqual([]);
});

test('no phone receives the answer or the split before the reveal; then each sees what its own choice led to', async ({ page: teacher }) => {
  const pin = await begin(teacher);
  const pupils = [await join(teacher, pin, 1), await join(teacher, pin, 2)];
  const [one, two] = pupils as [Pupil, Pupil];
  await untilDecision(teacher);
  await vote(one, 0);
  await vote(two, 1);
  for (const { frames } of pupils) expect(frames.join('\n')).not.toMatch(/"right"|"feedback"|"explain"|"votes"|"counts"|"heard"/);
  expect(one.frames.join('\n')).not.toContain('"n-2"');
  await teacher.locator('[data-action=next-step]').click();
  await expect(one.page.locator('[data-outcome]')).toBeVisible();
  await expect(two.page.locator('[data-outcome]')).toBeVisible();
  expect(one.frames.join('\n')).toContain('"right"');
  expect(await axeFaults(one.page)).toEqual([]);
  await phaseIs(teacher, 'revealed');
});

test('a seat is given to another phone only with the teacher’s leave, and whoever is removed comes back only when allowed', async ({ page: teacher }) => {
  const pin = await begin(teacher);
  const one = await join(teacher, pin, 1);
  const two = await join(teacher, pin, 2);
  await two.page.evaluate(() => localStorage.clear());
  await two.page.goto('about:blank');
  await two.page.goto(`http://school.lan:${hub.port}/#/join`);
  await two.page.getByLabel(/六位/).fill(pin);
  await two.page.keyboard.press('Enter');
  await two.page.locator('[data-seat=n-1]').click();
  await expect(two.page.getByText(/有人/).first()).toBeVisible();
  await expect(one.page.locator('[data-my-seat=n-1]')).toBeVisible();

  await teacher.locator('[data-panel=devices] summary').click();
  await teacher.getByRole('button', { name: '请出去：1 号' }).click();
  await expect(one.page.locator('[data-my-seat=n-1]')).toHaveCount(0);
  await two.page.locator('[data-seat=n-1]').click(); // free now
  await expect(two.page.locator('[data-my-seat=n-1]')).toBeVisible();
  await one.page.reload();
  await expect(one.page.locator('[data-seat], [data-my-seat]')).toHaveCount(0);
  await teacher.getByRole('button', { name: /^让请出去的/ }).click();
  await one.page.reload();
  await one.page.locator('[data-seat=n-3]').click();
  await expect(one.page.locator('[data-my-seat=n-3]')).toBeVisible();
});

test('with the door shut nobody new comes in, and those inside go on', async ({ page: teacher }) => {
  const pin = await begin(teacher);
  const one = await join(teacher, pin, 1);
  await teacher.locator('[data-action=door]').click();
  const late = await teacher.context().browser()?.newContext({ locale: 'zh-CN' });
  if (!late) throw new Error('no browser');
  contexts.push(late);
  const page = await late.newPage();
  await page.goto(`http://school.lan:${hub.port}/#/join`);
  await page.getByLabel(/六位/).fill(pin);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/门|老师/).first()).toBeVisible();
  await expect(page.locator('[data-seat]')).toHaveCount(0);
  await press(teacher);
  await vote(one, 0);
  await teacher.keyboard.press('PageUp');
  await stepIs(teacher, 'open-question');
  await expect(one.page.locator('[data-option]')).toHaveCount(0);
});
