import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { PROJECT } from './paths.mjs';

/** What a test browser is started with: shared machines have no GPU, and QUIC would go around a stopped server. */
export const CHROMIUM_ARGS = ['--disable-gpu', '--disable-quic'];

/**
 * @typedef {object} FoundBrowser
 * @property {string} path
 * @property {string} version
 * @property {string} source where it came from, for the report
 */

/**
 * Finds a Chromium for the tests, or installs one: `CHROMIUM_PATH`, then Playwright's own (downloaded when that is
 * possible), then a system browser, then, on Debian as root, one from apt. A candidate counts when it starts:
 * `--version` is no test, some headless shells hang on it.
 * @returns {Promise<FoundBrowser>} rejects with words on what to install
 */
export async function findChromium() {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    const version = await versionOf(given);
    if (version) return { path: given, version, source: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH does not start: ${given}`); // falling through would test another browser than was asked for
  }
  const own = chromium.executablePath();
  if (!existsSync(own) && process.env['PW_NO_INSTALL'] !== '1') downloadOwn();
  const found = (await firstThatStarts([own], 'Playwright')) ?? (await firstThatStarts(systemBrowsers(), 'system'));
  if (found) return found;
  const installed = installWithApt(['chromium']) ? await firstThatStarts(systemBrowsers(), 'apt') : undefined;
  if (installed) return installed;
  throw new Error('No Chromium found. Debian: sudo apt-get install chromium. Fedora: sudo dnf install chromium. Or set CHROMIUM_PATH.');
}

/**
 * A browser that is probably there, found without starting it: for a config file that every worker loads anew.
 * @returns {string | undefined} undefined leaves the choice to Playwright
 */
export function likelyChromium() {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  return existsSync(chromium.executablePath()) ? undefined : systemBrowsers().find((path) => existsSync(path));
}

/** Installs a Chinese font where there is none and it is easy: without one, Chinese is drawn as boxes and measured wrong. */
export function ensureChineseFont() {
  if (process.platform !== 'linux') return;
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (listed.stdout?.trim()) return;
  if (!installWithApt(['fonts-noto-cjk'])) console.warn('No Chinese font found: install fonts-noto-cjk, or screens will show boxes.');
}

/**
 * Installs packages with apt-get where we are root on Debian or its kin.
 * @param {readonly string[]} packages
 */
export function installWithApt(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  console.log(`apt-get install ${packages.join(' ')} …`);
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

/**
 * @param {readonly string[]} paths
 * @param {string} source
 * @returns {Promise<FoundBrowser | undefined>}
 */
async function firstThatStarts(paths, source) {
  for (const path of paths) {
    const version = existsSync(path) ? await versionOf(path) : undefined;
    if (version) return { path, version, source };
  }
  return undefined;
}

/** @param {string} executablePath */
async function versionOf(executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS, timeout: 30_000 });
    const version = browser.version();
    await browser.close();
    return version;
  } catch {
    return undefined;
  }
}

/** Where the download host is filtered away the download may hang, hence the limit. */
function downloadOwn() {
  console.log('playwright install chromium …');
  spawnSync(process.execPath, [join(PROJECT, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], { timeout: 180_000, stdio: 'ignore' });
}

/** @returns {string[]} */
function systemBrowsers() {
  if (process.platform === 'darwin') return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32') {
    const homes = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return homes.flatMap((home) => [join(home, 'Google/Chrome/Application/chrome.exe'), join(home, 'Microsoft/Edge/Application/msedge.exe')]);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? []);
}
