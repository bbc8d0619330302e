import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruiseLayers } from './cruise-layers.mjs';
import { PROJECT } from './paths.mjs';

// Prints every import that goes through a wall, and ends with 1 when there is one. A check that looks at nothing
// also passes (it did, with a TypeScript the tool could not read), so every source file must have been seen.
const { breaches, modules } = await cruiseLayers(PROJECT);
for (const { rule, from, to, comment } of breaches) console.log(`${from} → ${to}\n  ${rule}: ${comment}`);

const seen = new Set(modules);
const sources = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file));
const unseen = sources.filter((file) => !seen.has(file));
for (const file of unseen) console.log(`${file} was not looked at`);
console.log(`${modules.length} modules, ${breaches.length} breaches, ${unseen.length} not seen`);
process.exitCode = breaches.length === 0 && unseen.length === 0 && sources.length > 0 ? 0 : 1;
