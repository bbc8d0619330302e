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
    if (target) {
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: target.x, y: target.y }] });
      await page.waitForTimeout(PRESS);
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    }
    await page.waitForTimeout(PAUSE);
    for (let tries = 0; target && tries < 10 && (await answered()) <= target.taps; tries++) await page.waitForTimeout(500);
  }
  const { taps } = await notedBy(page);
  await page.close();
  return taps;
}
