import { chromium, firefox } from '@playwright/test';
import { CHROMIUM_ARGS } from '../find-chromium.mjs';

/**
 * A Chromium from 83 on. (Playwright 1.63 is the last that can click in one below 105.)
 * @param {string} executablePath
 * @returns {Promise<import('./driven-page.mjs').DrivenPage>}
 */
export async function driveChromium(executablePath) {
  return driven(await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, '--disable-dev-shm-usage'] }), { hasTouch: true, isMobile: true });
}

/**
 * A stock Firefox, by WebDriver BiDi: the channel alone would look in one place only, the path alone starts another protocol.
 * @param {string} executablePath
 * @returns {Promise<import('./driven-page.mjs').DrivenPage>}
 */
export async function driveFirefox(executablePath) {
  // Playwright turns this off; with it a page from a folder is a place of its own, as in the Firefox that people have.
  const firefoxUserPrefs = { 'security.fileuri.strict_origin_policy': true };
  return driven(await firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs }), {});
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').BrowserContextOptions} options
 */
async function driven(browser, options) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 360, height: 640 }, ...options });
  const page = await context.newPage();
  return {
    version: browser.version(),
    open: (/** @type {string} */ url) => page.goto(url),
    run: (/** @type {string} */ expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
