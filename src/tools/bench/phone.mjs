import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS } from '../find-chromium.mjs';
import { watchPage } from './watch-page.mjs';

/** Slow 4G as Lighthouse throttles with the developer tools: milliseconds per request, bytes per second. */
export const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };

/**
 * A phone with a browser that has never been here: a profile of its own on the disk, since a private window keeps its
 * databases in memory, where a write costs nothing.
 * @typedef {object} Phone
 * @property {import('@playwright/test').BrowserContext} context
 * @property {(throttle: Throttle) => Promise<import('@playwright/test').Page>} newPage
 * @property {() => Promise<void>} stopWorkers puts service workers to sleep, as they are on another day
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Throttle
 * @property {boolean} [isSlowNetwork]
 * @property {number} [cpu] 1 as fast as the machine
 * @property {boolean} [hasNetwork]
 */

/**
 * @param {object} options
 * @param {string} options.browser path of the Chromium
 * @param {string} options.pin key to trust
 * @param {boolean} [options.isStill] the system asks for less motion: nothing moves, and beats arrive at once
 * @returns {Promise<Phone>}
 */
export async function newPhone({ browser, pin, isStill = false }) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    args: [...CHROMIUM_ARGS, `--ignore-certificate-errors-spki-list=${pin}`],
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    reducedMotion: isStill ? 'reduce' : 'no-preference',
  });
  await warmUp(context); // before anything watches: that page stays, and would look for what never comes at every frame
  await context.addInitScript(watchPage);
  return {
    context,
    async newPage({ isSlowNetwork = true, cpu = 4, hasNetwork = true }) {
      const page = await context.newPage();
      const tools = await context.newCDPSession(page);
      await tools.send('Network.enable');
      if (!hasNetwork) await tools.send('Network.emulateNetworkConditions', { ...SLOW_4G, offline: true });
      else if (isSlowNetwork) await tools.send('Network.emulateNetworkConditions', SLOW_4G);
      await tools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
      return page;
    },
    async stopWorkers() {
      const page = context.pages()[0] ?? (await context.newPage());
      const tools = await context.newCDPSession(page);
      await tools.send('ServiceWorker.enable');
      await tools.send('ServiceWorker.stopAllWorkers');
      await tools.detach();
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Waits until an element is there, ms after the page was begun. Not by a locator: what Playwright puts into a page for
 * one listens to every tap and key from then on, which costs what is measured.
 * @param {import('@playwright/test').Page} page
 * @param {string} selector
 * @returns {Promise<number>} when that was seen, ms; throws after a minute
 */
export async function untilThere(page, selector) {
  for (let tries = 0; tries < 1200; tries++) {
    const at = await page.evaluate((wanted) => (document.querySelector(wanted) ? performance.now() : null), selector);
    if (at !== null) return at;
    await page.waitForTimeout(50);
  }
  throw new Error(`did not come: ${selector}`);
}

/**
 * A phone that is switched on has its fonts and its browser in memory: the first Chinese text a fresh browser draws
 * takes it longer than all that is measured here.
 * @param {import('@playwright/test').BrowserContext} context
 */
async function warmUp(context) {
  const page = await context.newPage();
  await page.setContent(
    [400, 650, 700]
      .map((weight) => `<p style="font:${weight} 17px system-ui,'Noto Sans CJK SC',sans-serif">演练：看得穿骗局，也认得出真的。¥1,000 Aa</p>`)
      .join(''),
  );
  await page.waitForTimeout(300);
}
