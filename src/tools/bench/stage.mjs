import { untilThere } from './phone.mjs';
import { notedBy, stopLooking } from './watch-page.mjs';

/** The longest of the ready programmes. */
const PROGRAMME = 'junior-40';
/** A programme of 40 minutes has some 150 presses; twice as many is a hall that goes back and forth. */
const MOST = 300;

/**
 * Gives a whole visit by clicker, a press every half second.
 * @param {import('./phone.mjs').Phone} phone whose screen becomes a projector's
 * @param {string} url
 * @param {number} cpu
 * @returns {Promise<{ presses: number[], heap: number, reopened: number }>} ms each; MB by which the heap has grown from the first part to the last;
 * ms until a stage that was gone stands again where it stood
 */
export async function giveVisit(phone, url, cpu) {
  const page = await phone.newPage({ isSlowNetwork: false, cpu: 1 });
  await page.setViewportSize({ width: 1280, height: 720 });
  const tools = await phone.context.newCDPSession(page);
  await page.goto(`${url}#/demo`);
  await page.locator(`[data-setting=audience] input[value=${PROGRAMME.replace(/-.*/, '')}]`).check({ force: true });
  await page.locator(`[data-programme=${PROGRAMME}]`).click();
  await page.locator('[data-action=start-visit]').click();
  await page.locator('[data-screen=stage]').waitFor();
  await page.reload(); // without what the locators so far have put into the page
  await untilThere(page, '[data-screen=stage]');
  await stopLooking(page);
  await page.keyboard.press('PageDown');
  await page.waitForTimeout(1000);
  const before = await heapOf(tools);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const isOver = () => page.evaluate(() => document.querySelector('[data-screen=stage][data-step=end]') !== null);
  for (let count = 0; count < MOST && !(await isOver()); count++) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(500);
  }
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const heap = (await heapOf(tools)) - before;
  const { presses } = await notedBy(page);
  const address = page.url();
  await page.close();
  const again = await phone.newPage({ isSlowNetwork: false, cpu });
  await again.goto(address);
  const reopened = await untilThere(again, '[data-screen=stage][data-step=end]');
  await again.close();
  return { presses, heap, reopened };
}

/**
 * What is in use once nothing is left to be thrown away, in MB.
 * @param {import('@playwright/test').CDPSession} tools
 */
async function heapOf(tools) {
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
