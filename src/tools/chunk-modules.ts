import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT } from './paths.mjs';

/** Leaves a list of which source went into which file, so that the size check can tell what a first visit carries. */
export function chunkModules(): Plugin {
  return {
    name: 'chunk-modules',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const modules = Object.fromEntries(chunks.map(({ fileName, moduleIds }) => [fileName, moduleIds.map((id) => relative(PROJECT, id).replace(/\\/g, '/'))]));
      this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source: JSON.stringify(modules) });
    },
  };
}
