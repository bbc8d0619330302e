import { cpus, loadavg } from 'node:os';
import { build, isBuilt } from '../build.mjs';
import { printFigures, type Figure } from './figure.ts';
import { HUB_CASES, HUB_TARGETS, runHubCase } from './hub-cases.ts';
import { PAGE_CASES } from './page-cases.ts';
import { startPageSite } from './page-site.ts';

// `npm run bench:class [-- --json --quick --only=words]`: what a question costs and how long it takes, for classes of
// all sizes, and what pages of a lesson take in a real browser. Reports, never fails: on a shared machine times mean little.

const isJson = process.argv.includes('--json');
const rounds = process.argv.includes('--quick') ? 2 : 5;
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
const print = (cells: readonly unknown[]) => isJson || console.log(`| ${cells.join(' | ')} |`);

const results: Record<string, unknown>[] = [];
for (const one of HUB_CASES.filter(({ name }) => name.includes(only))) {
  const result = await runHubCase(one, rounds);
  if (results.length === 0) [Object.keys(result), Object.keys(result).map(() => '---'), Object.values(HUB_TARGETS)].forEach(print);
  print(Object.values(result));
  results.push(result);
}

const figures: Figure[] = [];
const pages = PAGE_CASES.filter(({ name }) => name.includes(only));
if (pages.length > 0) {
  if (!isBuilt() && !(await build())) process.exit(1);
  const site = await startPageSite();
  for (const { run } of pages) figures.push(...(await run(site, rounds)));
  site.stop();
}
if (!isJson && figures.length > 0) printFigures(figures);
if (isJson) console.log(JSON.stringify({ node: process.version, cpus: cpus().length, load: loadavg()[0], rounds, results, figures }, null, 2));
process.exit(0);
