import { fileURLToPath } from 'node:url';
import { checkPacks, lineOf } from './check-packs.ts';

// Checks every pack under public/packs: prints all problems, and ends with 1 when there is one.
const folder = process.argv[2] ?? fileURLToPath(new URL('../../public/packs', import.meta.url));
let found = 0;
for (const { name, pack, problems } of checkPacks(folder)) {
  for (const problem of problems) console.log(lineOf(name, problem));
  console.log(problems.length === 0 ? `${name} ${pack?.manifest.version ?? ''}: no problem` : `${name}: ${problems.length} problems`);
  found += problems.length;
}
process.exitCode = found === 0 ? 0 : 1;
