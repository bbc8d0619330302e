import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { build, isBuilt } from '../build.mjs';
import { printFigures, type Figure } from './figure.ts';
import { HUB_CASES, HUB_TARGETS, runHubCase } from './hub-cases.ts';
import { killCases } from './kill-cases.ts';
import { PAGE_CASES } from './page-cases.ts';
import { startPageSite } from './page-site.ts';
import { soak } from './soak.ts';

// `npm run bench:class [-- --quick --only words --json file]`, or `-- --soak 30` for as many minutes: what a question costs and how long it takes, for classes
// of all sizes, and what pages of a lesson take in a real browser. Reports, never fails: on a shared machine times mean little.
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' }, json: { type: 'string' }, soak: { type: 'string' } },
});
if (options.soak !== undefined) {
  await soak(Number(options.soak));
  process.exit(0);
}
const rounds = options.quick ? 2 : 5;
const isWanted = ({ name }: { readonly name: string }) => name.includes(options.only);
const print = (cells: readonly unknown[]) => console.log(`| ${cells.join(' | ')} |`);

const results: Record<string, unknown>[] = [];
for (const one of HUB_CASES.filter(isWanted)) {
  const result = await runHubCase(one, rounds);
  if (results.length === 0) [Object.keys(result), Object.keys(result).map(() => '---'), Object.values(HUB_TARGETS)].forEach(print);
  print(Object.values(result));
  results.push(result);
}

const figures: Figure[] = [];
if (isWanted({ name: 'kill' })) figures.push(...(await killCases(options.quick ? 5 : 20)));
const pages = PAGE_CASES.filter(isWanted);
if (pages.length > 0) {
  if (!isBuilt() && !(await build())) process.exit(1);
  const site = await startPageSite();
  for (const { run } of pages) figures.push(...(await run(site, rounds)));
  site.stop();
}
if (figures.length > 0) printFigures(figures);
const machine = { node: process.version, cpus: cpus().length, load: loadavg()[0] };
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ ...machine, rounds, results, figures }, null, 1)}\n`);
process.exit(0);
