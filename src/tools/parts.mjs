import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { DIST, PROJECT } from './paths.mjs';
import { runNode } from './run.mjs';
import { playwrightCounts, vitestCounts } from './test-counts.mjs';

/**
 * One part of `npm test`: what it is called, and how it runs.
 * @typedef {object} Part
 * @property {string} name
 * @property {string} title
 * @property {() => Promise<import('./test-counts.mjs').Counts>} run
 */

/** Every folder with its own view of the world: page, rules, service worker, hub, tests, tools, journeys. */
const TYPE_PROJECTS = ['.', 'src/core', 'src/sw', 'src/hub', 'src/testing', 'src/tools', 'e2e'];

/** @type {readonly Part[]} in the order in which they run */
export const PARTS = [
  { name: 'format', title: '格式 format', run: tool('node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--log-level=warn', '.') },
  { name: 'lint', title: '代码规则 lint', run: tool('node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings') },
  { name: 'types', title: '类型 types', run: each(TYPE_PROJECTS.map(typeCheck)) },
  { name: 'layers', title: '分层 layers', run: tool('src/tools/check-layers.mjs') },
  { name: 'unused', title: '无用代码 unused', run: tool('node_modules/knip/bin/knip.js', '--no-progress') },
  { name: 'unit', title: '单元测试 unit', run: unit },
  { name: 'packs', title: '内容 packs', run: tool('node_modules/tsx/dist/cli.mjs', 'src/tools/packs.ts') },
  { name: 'build', title: '构建 build', run: async () => count(await build()) },
  { name: 'floor', title: '旧浏览器 floor', run: onBuild(tool('src/tools/check-floor.mjs')) },
  { name: 'size', title: '体积 size', run: onBuild(tool('src/tools/check-size.mjs')) },
  { name: 'e2e', title: '端到端 e2e', run: onBuild(e2e) },
];

/** @param {boolean} isGood */
const count = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 });

/**
 * A part that is one program: it passes when the program ends with 0.
 * @param {readonly string[]} args
 */
function tool(...args) {
  return async () => count((await runNode(args)) === 0);
}

/**
 * A part that is several programs; all run, so that all errors are seen. Two at a time: the machines that check have two cores.
 * @param {readonly (readonly string[])[]} programs
 */
function each(programs) {
  return async () => {
    const left = [...programs];
    let isGood = true;
    const runLeft = async () => {
      for (let args = left.shift(); args; args = left.shift()) if ((await runNode(args)) !== 0) isGood = false;
    };
    await Promise.all([runLeft(), runLeft()]);
    return count(isGood);
  };
}

/**
 * Checks one project. What was found out is kept beside the packages: the second run looks at what changed.
 * @param {string} folder
 */
function typeCheck(folder) {
  const notes = `node_modules/.cache/types/${folder.replaceAll('/', '-')}.tsbuildinfo`;
  return ['node_modules/typescript/bin/tsc', '-p', folder, '--incremental', '--tsBuildInfoFile', notes];
}

/**
 * A part that looks at the built site: builds it first when it is out of date, and fails when that fails.
 * @param {Part['run']} run
 * @returns {Part['run']}
 */
function onBuild(run) {
  return async () => (isBuilt() || (await build()) ? run() : count(false));
}

async function unit() {
  const report = reportFile('vitest.json');
  const code = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return vitestCounts(report, code);
}

async function e2e() {
  const report = reportFile('playwright.json');
  const { ensureChineseFont, findChromium } = await import('./find-chromium.mjs'); // late: packages may just have been installed
  const browser = await findChromium();
  ensureChineseFont();
  console.log(`Chromium ${browser.version} (${browser.source}), ${DIST}`);
  const env = { CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], env);
  return playwrightCounts(report, code);
}

/** An old report must not be taken for a new one. @param {string} name */
function reportFile(name) {
  const folder = join(PROJECT, 'node_modules/.cache/reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}-${name}`);
  if (existsSync(file)) rmSync(file);
  return file;
}
