import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { ChangingSite } from './browsers/changing-site.mjs';
import { driveChromium, driveFirefox } from './browsers/drive-playwright.mjs';
import { drivePuppeteer } from './browsers/drive-puppeteer.mjs';
import { driveWpe } from './browsers/drive-wpe.mjs';
import { CACHE, oldChromium } from './browsers/old-chromium.mjs';
import { smoke } from './browsers/smoke.mjs';
import { findChromium, installWithApt } from './find-chromium.mjs';
import { installIfNeeded } from './install.mjs';
import { PROJECT } from './paths.mjs';
import { makePortable } from './portable/make-portable.mjs';

// `npm run browsers [-- 80 firefox]`: the smoke journey in old Chromiums (from npm), Firefox and WPE WebKit (from apt).
/** @type {Record<string, () => Promise<import('./browsers/driven-page.mjs').DrivenPage>>} */
const BROWSERS = {
  current: async () => driveChromium((await findChromium()).path),
  72: async () => drivePuppeteer(await oldChromium(72)), // must only load; that it does the rest too is a bonus
  80: async () => drivePuppeteer(await oldChromium(80)),
  83: async () => driveChromium(await oldChromium(83)),
  92: async () => driveChromium(await oldChromium(92)),
  109: async () => driveChromium(await oldChromium(109)),
  firefox: async () => driveFirefox(program('firefox-esr', ['firefox-esr'])),
  wpe: async () => {
    program('WPEWebDriver', ['cog', 'wpewebkit-driver']);
    return driveWpe(program('cog', ['cog']));
  },
};
const SECOND_VERSION = 'second-build';

await installIfNeeded();
const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(BROWSERS);
mkdirSync(CACHE, { recursive: true });
const first = await built('first', undefined);
const second = await built('second', SECOND_VERSION);
const folder = join(CACHE, 'portable');
if (!(await makePortable(join(PROJECT, first), folder))) throw new Error('the portable folder could not be made');
const scenario = firstScenario(join(PROJECT, first));
let failed = 0;
for (const name of names) {
  const site = new ChangingSite();
  /** @type {string[]} */
  const done = [];
  /** @type {import('./browsers/driven-page.mjs').DrivenPage | undefined} */
  let page;
  try {
    page = await BROWSERS[name]?.();
    if (!page) throw new Error(`no such browser: ${name}. ${Object.keys(BROWSERS).join(' ')}`);
    const log = (/** @type {string} */ step) => void done.push(step);
    await smoke(page, site, {
      first: join(PROJECT, first),
      second: join(PROJECT, second),
      secondVersion: SECOND_VERSION,
      scenario,
      folder: pathToFileURL(join(folder, 'index.html')).href,
      log,
    });
    console.log(`✓ ${name} (${page.version}): ${done.join(', ')}`);
  } catch (error) {
    failed++;
    console.log(
      `✗ ${name} (${page?.version ?? 'did not start'}): ${done.join(', ') || 'nothing'}; then ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    await page?.close().catch(() => undefined); // it may have crashed
    await site.stop();
  }
}
console.log(`${names.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * Two builds that differ in their version, kept for the next time.
 * @param {string} name
 * @param {string | undefined} version
 */
async function built(name, version) {
  const folder = `node_modules/.cache/browsers/${name}`;
  if (version) process.env['VITE_APP_VERSION'] = version;
  if (!isBuilt(folder) && !(await build(folder))) throw new Error('the build failed');
  return folder;
}

/**
 * A program from the PATH, installed first where that can be done.
 * @param {string} name
 * @param {readonly string[]} packages
 */
function program(name, packages) {
  const find = () => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path)); // prettier-ignore
  const path = find() ?? (installWithApt(packages) ? find() : undefined);
  if (!path) throw new Error(`${name} is not here: apt-get install ${packages.join(' ')}`);
  return path;
}

/** The first scenario of the first pack, whatever it is called. @param {string} site */
function firstScenario(site) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(join(site, file), 'utf8'));
  const [pack] = /** @type {{ packs: string[] }} */ (read('packs/index.json')).packs;
  const { scenarios } = /** @type {{ scenarios: { id: string }[] }} */ (read(`packs/${pack}/catalogue.json`));
  return scenarios[0]?.id ?? '';
}
