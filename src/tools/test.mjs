import { installIfNeeded } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { PARTS } from './parts.mjs';

// `npm test` runs all parts, `npm test -- unit layers` only these, `npm test -- --but e2e` all others.
// A failed part does not stop the next: one run shows all there is to repair.
requireNode();
const parts = chosen(process.argv.slice(2));
await installIfNeeded();

let passed = 0;
let failed = 0;
/** @type {string[]} */
const failedParts = [];
/** @type {string[]} */
const failures = [];
for (const { name, title, run } of parts) {
  console.log(`\n── ${title} ──`);
  const start = Date.now();
  const counts = await run().catch((error) => {
    console.error(String(error));
    return { passed: 0, failed: 1, failures: [String(error)] };
  });
  passed += counts.passed;
  failed += counts.failed;
  failures.push(...(counts.failures ?? []));
  if (counts.failed > 0) failedParts.push(name);
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name}  ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

// Once more at the end: of a long run often the last lines alone are kept.
for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(failedParts.length > 0 ? `\n未通过 failed parts: ${failedParts.join(', ')}` : '\n全部通过 all parts passed');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** @param {readonly string[]} args */
function chosen(args) {
  const isBut = args[0] === '--but';
  const names = isBut ? args.slice(1) : args;
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(`没有这一项 no such part: ${unknown.join(', ')}. ${PARTS.map(({ name }) => name).join(' ')}`);
    process.exit(1);
  }
  if (names.length === 0) return PARTS;
  return PARTS.filter(({ name }) => names.includes(name) !== isBut);
}
