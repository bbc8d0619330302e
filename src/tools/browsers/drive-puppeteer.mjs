import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runNpm } from '../run.mjs';
import { CACHE } from './old-chromium.mjs';

/** The last driver that still speaks to Chromium 72 to 80. */
const DRIVER = 'puppeteer-core@2.1.1';

/**
 * The little of puppeteer that is used here.
 * @typedef {{ newPage: () => Promise<PuppeteerPage>, version: () => Promise<string>, close: () => Promise<void> }} PuppeteerBrowser
 * @typedef {{ goto: (url: string) => Promise<unknown>, evaluate: (expression: string) => Promise<unknown> }} PuppeteerPage
 */

/**
 * A Chromium below 83.
 * @param {string} executablePath
 * @returns {Promise<import('./driven-page.mjs').DrivenPage>}
 */
export async function drivePuppeteer(executablePath) {
  const folder = join(CACHE, 'puppeteer');
  if (!existsSync(join(folder, 'node_modules/puppeteer-core'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    await runNpm(['install', DRIVER, '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--silent']);
  }
  const puppeteer = /** @type {{ launch: (options: object) => Promise<PuppeteerBrowser> }} */ (createRequire(join(folder, 'package.json'))('puppeteer-core'));
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--lang=zh-CN'],
    defaultViewport: { width: 360, height: 640, isMobile: true, hasTouch: true },
  });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    open: (url) => page.goto(url),
    run: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
