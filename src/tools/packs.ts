import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemblePack } from './assemble-pack.ts';
import { checkPacks, lineOf } from './check-packs.ts';
import { draftPack } from './draft-pack.ts';
import { packTable } from './pack-table.ts';

// Checks every pack under public/packs: prints all problems and a table of what is there, and ends with 1 when
// there is a problem. `tsx src/tools/packs.ts [folder of packs]`
const folder = process.argv[2] ?? fileURLToPath(new URL('../../public/packs', import.meta.url));
let found = 0;
for (const { name, pack, problems } of checkPacks(folder)) {
  for (const problem of problems) console.log(lineOf(name, problem));
  // The table of a pack with problems counts what has the right shape: half a picture helps while writing.
  const shown = pack ?? draftPack(assemblePack(join(folder, name)).input);
  console.log(problems.length === 0 ? `${name} ${shown?.manifest.version ?? ''}: no problem` : `${name}: ${problems.length} problems`);
  if (shown) console.log(packTable(shown).join('\n'));
  found += problems.length;
}
process.exitCode = found === 0 ? 0 : 1;
