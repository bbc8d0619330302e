import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { checkPackFolder } from '../check-packs.ts';
import { packNames } from '../assemble-pack.ts';
import { inlineHashes, contentSecurityPolicy } from '../headers.mjs';
import languages from '../../i18n/languages.json' with { type: 'json' };
import { squeezed } from '../squeezed.mjs';
import { filesOf, type BuiltChunk } from './files-of.ts';
import { firstWords } from './first-words.ts';

/** The screen that a shared link opens; its files are asked for before the first code runs. */
const PLAY = 'src/screens/student/play/play-screen.tsx';
const APP = 'src/app/main.tsx';
/** Of a pupil who joins a class: in place of the app. */
const JOIN = 'src/app/join-main.tsx';
const NEEDED_BY_PLAY = [PLAY, 'src/storage/learning-log.ts', 'src/core/content/built.schema.ts'];

/**
 * Writes into index.html what makes a first visit fast: tokens and a few styles inline, the first words of the
 * page, and the boot script with the names of the files each address needs. Inline parts are named by their
 * hashes in a policy inside the page, for hosts that set no headers; our own server reads the same hashes.
 * `isFromFile`: the page is opened from a folder (tools/portable), where nothing can be asked for ahead.
 */
export function startPage({ isFromFile = false } = {}): Plugin {
  let publicFolder = '';
  let isBuild = false;
  return {
    name: 'start-page',
    configResolved(config) {
      publicFolder = config.publicDir;
      isBuild = config.command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        const packs = packNames(`${publicFolder}/packs`).map((name) => ({ name, pack: checkPackFolder(`${publicFolder}/packs`, name).pack }));
        const scenarios = packs.flatMap(({ name, pack }) => (pack?.scenarios ?? []).map((scenario) => ({ name, scenario })));
        const chunks = context.bundle ? (Object.values(context.bundle) as BuiltChunk[]) : [];
        const filesFor = (...modules: string[]) => (chunks.length > 0 ? filesOf(chunks, modules) : []); // in dev nothing is built
        const app = filesFor(APP);
        const play = filesFor(...NEEDED_BY_PLAY).filter((file) => !app.includes(file));
        const channelOf = Object.fromEntries(scenarios.map(({ scenario }) => [scenario.id, firstChannel(scenario)]));
        const plan = {
          isFromFile: isFromFile || undefined, // not written into the page that is served
          settingsKey: 'pioneer.preferences',
          languages: languages.map(({ tag }) => tag),
          packOf: Object.fromEntries(scenarios.map(({ name, scenario }) => [scenario.id, name])),
          app,
          join: filesFor(JOIN),
          play,
          channelOf,
          channels: Object.fromEntries(
            Object.values(channelOf).map((channel) => [
              channel,
              filesFor(`src/channels/${channel}/${channel}.tsx`).filter((file) => ![...app, ...play].includes(file)),
            ]),
          ),
        };
        const words = firstWords(
          publicFolder,
          scenarios.map(({ scenario }) => scenario),
          plan.languages,
        );
        const style = [read('../../styles/tokens.css'), read('./start.css')].map(squeezed).join('');
        const boot = squeezed(read('./boot.js').replace('PLAN', () => JSON.stringify(plan).replace(/</g, '\\u003c')));
        const { head, sheets } = withoutSheets(html);
        const page = head
          .replace('<!--start-style-->', () => `<style>${style}</style>`)
          .replace('<!--first-words-->', () => `${words}<script>${boot}</script>`)
          .replace('<div id="app">', (app) => sheets + app); // not in #first, which is taken away: the styles would go with it
        return isBuild ? page.replace('<!--policy-->', () => `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}" />`) : page;
      },
    },
  };
}

/** The channel in which a scenario begins. */
function firstChannel(scenario: Scenario): string {
  return scenario.scenes.find(({ id }) => id === scenario.start)?.channel ?? 'talk';
}

/**
 * The page without its links to style sheets, and these links. They belong behind the first words: in the head they
 * hold up the first paint and every script, the boot script and all it asks for included, by a whole round trip.
 * The head asks for them all the same, since a browser that waits for one in the body looks no further for the next.
 * Modules run after the page has been read, and so never without their styles.
 */
function withoutSheets(html: string): { head: string; sheets: string } {
  const link = /<link rel="stylesheet"/g;
  const sheets = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  return { head: html.replace(link, '<link rel="preload" as="style"'), sheets: sheets.join('') };
}

/** The policy as a page can carry it: framing is only heeded in a header. */
function policyOf(page: string): string {
  return contentSecurityPolicy(inlineHashes(page)).replace(/; frame-ancestors [^;]+/, '');
}

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
}
