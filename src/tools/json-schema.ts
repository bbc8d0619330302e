import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packJsonSchemas } from './pack-json-schemas.ts';

// Writes public/packs/schema/*.schema.json anew. Run after a change of the schemas: `tsx src/tools/json-schema.ts`.
const folder = fileURLToPath(new URL('../../public/packs/schema', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, content] of packJsonSchemas()) writeFileSync(join(folder, name), content);
