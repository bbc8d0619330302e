import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from '../../../package.json' with { type: 'json' };
import { FLOOR, STYLE_FLOOR } from '../floor-targets.ts';
import { startPage } from '../start-page/start-page.ts';
import { fromFilePage } from './from-file-page.ts';

process.env['VITE_APP_VERSION'] ??= manifest.version;

/**
 * The second build, for a page that is opened by double click. A browser gives such a page no modules, so all the code
 * is one classic script; which parts of it run when is as in the site. Its content is brought by files.js (embed.mjs).
 */
export default defineConfig({
  base: './',
  build: {
    target: FLOOR,
    cssTarget: STYLE_FLOOR,
    copyPublicDir: false, // read for the first words, shipped with the site
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: Infinity, // one script on purpose, read from a disk
    rolldownOptions: {
      checks: { pluginTimings: false, emptyImportMeta: false }, // what asks for import.meta is the preloading of parts, of which there are none
      output: {
        format: 'iife',
        codeSplitting: false,
        entryFileNames: 'from-file/app.js',
        assetFileNames: 'from-file/app[extname]',
      },
    },
  },
  plugins: [preact(), fromFilePage(), startPage({ isFromFile: true })], // in this order: the policy of the start page counts the inline script
});
