import { untilThere } from './phone.mjs';
import { notedBy, stopLooking } from './watch-page.mjs';

/** What to tap, the first that is there: the story, its choices, and the way through the debrief. */
const WAYS = [
  '[data-action=replay]',
  '[data-action=skip-intro]',
  '[data-choice]',
  '[data-action=hurry]',
  '[data-confidence=sure]',
  '[data-action=next]',
  '[data-answer=scam]',
  '[data-action=continue]',
];

/** How long a finger stays on the glass, ms: what the touch itself changes is painted by then, as it is for people. */
const PRESS = 70;
/** Between taps, ms. A tap on what nobody can have read is not taken (meant-taps.ts); and the page is left alone meanwhile, since asking it costs what is measured. */
const PAUSE = 600;

/**
 * Plays a whole scenario with a finger, hurrying, always the first choice, debrief and judging round included.
 * @param {import('./phone.mjs').Phone} phone
 * @param {string} address of the scenario
 * @param {number} cpu
 * @returns {Promise<number[]>} ms from each tap to what it led to
 */
export async function playThrough(phone, address, cpu) {
  const page = await phone.newPage({ isSlowNetwork: false, cpu });
  const finger = await phone.context.newCDPSession(page);
  await page.goto(address);
  await untilThere(page, '[data-screen=play] [data-action]');
  await stopLooking(page);
  const answered = () => page.evaluate(() => /** @type {any} */ (window).__bench.taps.length);
  for (let count = 0; count < 150; count++) {
    const target = await page.evaluate((ways) => {
      for (const way of ways) {
        const element = [...document.querySelectorAll(way)].find((one) => one.getClientRects().length > 0);
        if (!element) continue;
        element.scrollIntoView({ block: 'center' });
        const box = element.getBoundingClientRect();
        return { way, x: box.x + box.width / 2, y: box.y + box.height / 2, taps: /** @type {any} */ (window).__bench.taps.length };
      }
      return null;
    }, WAYS);
    if (target?.way === WAYS[0]) break;
    if (target) await tap(finger, target);
    await page.waitForTimeout(PAUSE);
    for (let tries = 0; target && tries < 10 && (await answered()) <= target.taps; tries++) await page.waitForTimeout(500);
  }
  const { taps } = await notedBy(page);
  await page.close();
  return taps;
}

/** Taps on a plain page, a visit. */
const PLAIN_TAPS = 8;

/**
 * The same finger on the static page's first answer, which the browser shows without a line of script: what a tap costs
 * on this machine, in this hour, whoever answers it.
 * @param {import('./phone.mjs').Phone} phone
 * @param {string} address
 * @param {number} cpu
 * @returns {Promise<number[]>} ms from each tap to the frame after it
 */
export async function tapPlain(phone, address, cpu) {
  const page = await phone.newPage({ isSlowNetwork: false, cpu });
  const finger = await phone.context.newCDPSession(page);
  /** @type {number[]} */
  const found = [];
  for (let count = 0; count < PLAIN_TAPS; count++) {
    await page.goto('about:blank'); // the answer is to be shown anew
    await page.goto(address);
    await untilThere(page, '#choice');
    await stopLooking(page);
    await page.waitForTimeout(PAUSE);
    const place = await page.evaluate(() => {
      const { x, y, width, height } = /** @type {Element} */ (document.querySelector('#choice')).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tap(finger, place);
    await page.waitForTimeout(PAUSE);
    found.push(...(await notedBy(page)).taps);
  }
  await page.close();
  return found;
}

/**
 * @param {import('@playwright/test').CDPSession} finger
 * @param {{ x: number, y: number }} place
 */
async function tap(finger, { x, y }) {
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await new Promise((resolve) => void setTimeout(resolve, PRESS));
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
