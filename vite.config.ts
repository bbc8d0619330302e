import preact from '@preact/preset-vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { chunkModules } from './src/tools/chunk-modules.ts';
import { FLOOR, STYLE_FLOOR } from './src/tools/floor-targets.ts';
import { precacheIntegrity } from './src/tools/precache-integrity.ts';
import { startPage } from './src/tools/start-page/start-page.ts';
import { packsPlugin } from './src/tools/vite-packs.ts';

// Shown to people who report a problem; a test of updates builds twice with different versions.
process.env['VITE_APP_VERSION'] ??= manifest.version;

const integrity = precacheIntegrity();

export default defineConfig({
  base: './', // dist works in any sub-folder of any static host
  build: {
    target: FLOOR,
    cssTarget: STYLE_FLOOR,
    manifest: true,
    assetsInlineLimit: 0,
    // A file asked for costs more than its bytes on a slow phone network: what a scenario is told with travels together.
    rolldownOptions: {
      checks: { pluginTimings: false }, // says on a busy machine that plugins took time; people take it for an error
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What every start needs, of the app and of a pupil who joins a class. The few styles of
            // the join page travel with it: there a second file would cost more than its bytes.
            {
              name: 'base',
              test: /rolldown.runtime|vite.(preload|modulepreload)|@oxc-project|node_modules\/(preact|@preact|i18next)|src\/(app\/(start|first-page)|i18n\/(?!format)|styles\/(base|tokens)|ui\/(button|card|notice|option-mark|press-mark|ruby|tell|words)\.|core\/(kernel\/assert-never|content\/stages|session\/(question|refusals|seats)\.)|features\/(preferences\/preferences|kiosk\/hold-address)|storage\/(settings-store|new-id|kiosk-on)|screens\/student\/join\/.*\.css)/,
              priority: 4,
            },
            // The join page: the way to the class, and the lesson on a pupil's device.
            {
              name: 'joining',
              test: /src\/(app\/join-main|link\/(back-off|dial-socket|hub-socket|line|pending|pupil-link|pupil-ways|wakes)|core\/session\/pupil-hears|features\/joining|screens\/student\/join|storage\/joined-rooms)/,
              priority: 3,
            },
            // Reading by schema: of content, and of messages in a class.
            { name: 'shapes', test: /node_modules\/valibot|src\/core\/content\/(shape|issue|text)\.schema/, priority: 3 },
            // One file for all else that the first screen needs and one for its styles.
            {
              name: 'first',
              test: /node_modules\/(?!idb|valibot|workbox)|src\/(app\/(?!officer)|i18n|ui\/[a-z-]+\.|core\/(kernel|content\/taxonomy|progress\/next-step)|features\/packs|screens\/student\/home|storage\/files|offline\/(offline|busy|quiet))/,
              priority: 2,
            },
            // What a class and a hall look at, and the rules of both: teachers and officers.
            {
              name: 'board',
              test: /src\/(core\/session\/(?!messages|pupil-hears|events\.schema|check-lesson|lesson-file|place-lesson|report|seat-report|suggestions|own-programme|programme|held|plain-text|plan-visit|presenter|remote|follow|pace|view-for)|features\/(class\/(lesson-material|option-|split|hands-|use-hands|class-size|people-stepper|resize)|demo\/(visit-run|wake-|option-))|screens\/board|styles\/hall|ui\/fields)/,
              priority: 4,
            },
            // An officer's visit on the wall.
            { name: 'wall', test: /src\/(features\/demo\/(stage-|newest-|sound-)|screens\/officer\/(open-visit|stage\/(?!follow)))/, priority: 4 },
            // What an officer keeps, begins and looks up before it.
            {
              name: 'officer',
              test: /src\/(core\/session\/(plan-visit|own-programme|programme|held|plain-text)|storage\/programmes|features\/(programmes|demo\/start-visit)|screens\/officer\/(start|programme|station|text-field))/,
              priority: 4,
            },
            // Lessons and visits that come from a file.
            { name: 'opened', test: /src\/core\/session\/(events\.schema|check-lesson|lesson-file|place-lesson)/, priority: 4 },
            { name: 'qr', test: /node_modules\/uqr|src\/ui\/qr/, priority: 3 },
            // A lesson on the big screen: teachers only.
            { name: 'lesson', test: /src\/(core\/session\/view-for|features\/class|screens\/teacher\/(start|lesson))/, priority: 3 },
            // A booth at a fair: its officer and its visitors only.
            { name: 'booth', test: /src\/(features\/(kiosk|preferences\/visitor)|screens\/officer\/kiosk|styles\/kiosk|storage\/kiosk-store)/, priority: 3 },
            // A lesson's report and its tables: teachers only, and the packer of tables not before one is asked for.
            { name: 'tables', test: /node_modules\/(write-excel-file|fflate)|src\/storage\/excel/, priority: 3 },
            {
              name: 'report',
              test: /src\/(core\/session\/(report|seat-report|suggestions)|ui\/charts|features\/report|screens\/teacher\/report|styles\/print)/,
              priority: 3,
            },
            // What is read and written: content, attempts, answers. Home and play alike.
            {
              name: 'learning',
              test: /node_modules\/(valibot|idb)|src\/(storage|core\/(content|progress\/(progress|merge)|badges|discernment\/(response|tally)|review\/memory))/,
              priority: 1,
            },
            // Not before a story has ended, or in practice.
            { name: 'judging', test: /src\/(ui\/cues|features\/(judging|solo\/debrief)|screens\/student\/play\/debrief)/, priority: 1 },
            // Each channel is a file of its own: a story begins when the channel of its first scene is here.
            { name: 'stage', test: /src\/(channels\/[a-z-]+\.|channels\/plain|ui\/(beats|phone)|features\/solo|screens\/student\/play|core\/play)/ },
          ],
        },
      },
    },
  },
  plugins: [
    preact(),
    packsPlugin(),
    startPage(),
    chunkModules(),
    integrity.plugin,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      injectRegister: false, // the page registers it itself: an inline script would break the content security policy
      manifest: false, // public/manifest.webmanifest is written by hand
      injectManifest: {
        target: 'chrome66',
        globPatterns: ['**/*.{js,css,html,json,svg,png,webp,webmanifest}'],
        globIgnores: ['**/.vite/**', 'packs/schema/**', '**/screenshots/**'], // screenshots are for the browser's question whether to install
        manifestTransforms: [integrity.transform],
      },
    }),
  ],
  test: {
    environment: 'node', // a test that needs a page says so: // @vitest-environment jsdom
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    maxWorkers: '100%', // by itself it leaves a core free, which on two is half of them
    testTimeout: 60_000, // a test that hangs is to end; how fast one is, says more about the machine than about the code
    hookTimeout: 120_000, // what is fetched late is compiled late, and a package of the system may have to be installed
  },
});
