import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Entry {
  url: string;
  revision: string | null;
  integrity?: string;
  size: number;
}

/**
 * Writes the hash of every file into the service worker's list, so that it takes no file that was cut off and no
 * login page of a school's network for ours. Two parts: a plugin that knows where the build goes, and the transform.
 */
export function precacheIntegrity(): { plugin: Plugin; transform: (entries: Entry[]) => { manifest: Entry[]; warnings: string[] } } {
  let folder = '';
  return {
    plugin: {
      name: 'precache-integrity',
      apply: 'build',
      configResolved: (config) => {
        folder = resolve(config.root, config.build.outDir);
      },
    },
    transform: (entries) => ({
      manifest: entries.map((entry) => ({
        ...entry,
        integrity: `sha256-${createHash('sha256')
          .update(readFileSync(join(folder, entry.url)))
          .digest('base64')}`,
      })),
      warnings: [],
    }),
  };
}
