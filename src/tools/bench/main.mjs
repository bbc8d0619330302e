import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, isBuilt } from '../build.mjs';
import { findChromium } from '../find-chromium.mjs';
import { DIST, PROJECT } from '../paths.mjs';
import { ROWS } from './rows.mjs';
import { printTable, results } from './report.mjs';
import { serveSites, staticSite } from './sites.mjs';

// `npm run bench [-- --rounds 5 --only first,second,taps,store,stage --dist folder --json file --also name=folder]`
// Measures the built site beside a plain page with the same question, on a throttled phone. Reports, never fails:
// on a shared machine only ratios within one run mean something, and those not for a test to insist on.
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: ROWS.map(({ name }) => name).join() },
    dist: { type: 'string' },
    json: { type: 'string' },
    also: { type: 'string', multiple: true, default: [] },
  },
});

const dist = options.dist ? resolve(options.dist) : join(PROJECT, DIST);
if (!options.dist && !isBuilt() && !(await build())) process.exit(1);
const browser = await findChromium();
const plain = await staticSite();
const others = Object.fromEntries(options.also.map((also) => /** @type {[string, string]} */ (also.split('='))));
const { sites, pin, close } = await serveSites({ app: dist, static: plain.folder, ...others });
const rows = ROWS.filter(({ name }) => options.only.split(',').includes(name));

/** @type {Record<string, number[]>} figure → one value a round */
const figures = {};
const rounds = Number(options.rounds);
console.log(`Chromium ${browser.version}; slow 4G (562.5 ms, 1.47 Mbit/s), CPU 4× and 12×; ${rounds} rounds after a dropped one`);
for (let round = 0; round <= rounds; round++) {
  for (const { name, run } of rows) {
    const found = await run({ sites, browser: browser.path, pin, dist, others: Object.keys(others) }).catch((/** @type {unknown} */ error) => {
      console.error(`${name}, round ${round}: ${String(error)}`);
      return {};
    });
    if (round === 0) continue; // caches of the machine, not of the phone
    for (const [figure, measured] of Object.entries(found)) (figures[figure] ??= []).push(...(Array.isArray(measured) ? measured : [measured]));
  }
  process.stderr.write(`round ${round} of ${rounds}\n`);
}
close();
plain.remove();

const table = results(figures);
printTable(table, figures);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ browser: browser.version, rounds, table, figures }, null, 1)}\n`);
