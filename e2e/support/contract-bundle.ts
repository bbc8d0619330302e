import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from '../../src/tools/paths.mjs';

/** A script that puts the log of IndexedDB and its contract into `window.storage`, bundled from the sources. */
export async function contractBundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: PROJECT,
    build: {
      write: false,
      minify: false,
      target: 'chrome66',
      lib: { entry: join(PROJECT, 'e2e/support/contract-in-page.ts'), formats: ['iife'], name: 'storage' },
    },
  });
  const output = Array.isArray(made) ? made[0] : made;
  if (!output || !('output' in output)) throw new Error('Nothing was bundled.');
  return output.output[0].code;
}
