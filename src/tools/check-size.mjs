import { join } from 'node:path';
import { measureSite } from './measure-site.mjs';
import { DIST, PROJECT } from './paths.mjs';
import { BUDGET, sizeProblems } from './size-problems.mjs';

// Weighs the built site against the budgets, and ends with 1 when one is broken.
const site = measureSite(join(PROJECT, DIST));
for (const [name, allowed] of Object.entries(BUDGET)) {
  const bytes = site[/** @type {keyof typeof BUDGET} */ (name)];
  console.log(`${name.padEnd(9)} ${(bytes / 1000).toFixed(1).padStart(7)} KB of ${allowed / 1000}`);
}
const problems = sizeProblems(site);
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
