import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The weight of a built site, in bytes as they travel: Brotli where the build left one.
 * @typedef {object} SiteWeight
 * @property {number} firstJs the entry with all it imports at once, and the same of the app
 * @property {number} firstCss
 * @property {number} firstAll these and the page itself
 * @property {number} joinJs of a pupil who joins a class, who gets another program in place of the app
 * @property {number} joinAll with styles, the page and the longest texts
 * @property {number} stageAll scripts and styles of an officer's stage, on top of those a story is played with
 * @property {number} offline all that is kept for use without a network, packs included
 * @property {readonly string[]} firstModules sources in the first load
 * @property {readonly string[]} joinModules sources in what the join page loads
 * @property {readonly string[]} fonts font files, and styles that name one
 * @property {readonly string[]} missing files that are named but not there
 */

/** @typedef {{ file: string, imports?: string[], css?: string[], isEntry?: boolean }} ManifestChunk */

/**
 * Weighs a built site.
 * @param {string} dist
 * @returns {SiteWeight}
 */
export function measureSite(dist) {
  const manifest = /** @type {Record<string, ManifestChunk>} */ (json(dist, '.vite/manifest.json'));
  const modules = /** @type {Record<string, string[]>} */ (json(dist, '.vite/modules.json'));
  const named = namedInPage(dist);
  const first = program(manifest, modules, named, 'src/app/main.tsx');
  const played = PLAY.flatMap((start) => filesOf(program(manifest, modules, named, start)));
  const onStage = filesOf(program(manifest, modules, named, 'src/screens/officer/stage/stage-screen.tsx'));
  const joining = program(manifest, modules, named, 'src/app/join-main.tsx');
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const packs = all.filter((file) => /^packs\/(?!schema\/).*\.json$/.test(file));
  const kept = [...new Set([...precached(dist), ...packs, 'sw.js'])];
  const sum = (/** @type {readonly string[]} */ files) => files.reduce((bytes, file) => bytes + weight(dist, file), 0);
  return {
    firstJs: sum(first.scripts),
    firstCss: sum(first.styles),
    firstAll: sum([...first.scripts, ...first.styles, 'index.html']),
    joinJs: sum(joining.scripts),
    joinAll: sum([...joining.scripts, ...joining.styles, 'index.html']) + Math.max(0, ...all.filter(isJoinText).map((file) => weight(dist, file))),
    stageAll: sum(onStage.filter((file) => !played.includes(file))),
    offline: sum(kept),
    firstModules: first.scripts.flatMap((file) => modules[file] ?? []),
    joinModules: joining.scripts.flatMap((file) => modules[file] ?? []),
    fonts: all.filter(
      (file) => /\.(?:woff2?|ttf|otf|eot)$/.test(file) || (file.endsWith('.css') && readFileSync(join(dist, file), 'utf8').includes('@font-face')),
    ),
    missing: [...first.scripts, ...first.styles, ...joining.scripts, ...joining.styles, ...kept].filter((file) => !existsSync(join(dist, file))),
  };
}

/** A story and what follows it. */
const PLAY = ['src/screens/student/play/play-screen.tsx', 'src/screens/student/play/debrief-steps.tsx'];

/** @param {{ scripts: readonly string[], styles: readonly string[] }} program */
function filesOf({ scripts, styles }) {
  return [...scripts, ...styles];
}

/**
 * What the page asks for by tags. The build's list alone would not do: an entry that was grouped into another file is
 * no longer marked there.
 * @param {string} dist
 */
function namedInPage(dist) {
  const tags = readFileSync(join(dist, 'index.html'), 'utf8').match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const loading = tags.filter((tag) => /^<script|rel="(?:modulepreload|stylesheet)"/.test(tag));
  return loading.flatMap((tag) => /\s(?:src|href)="(?:\.\/)?([^"]+)"/.exec(tag)?.[1] ?? []);
}

/**
 * The files of a program: of the entry, of what the page names, of the module it begins with, and of all that these need
 * before they can run.
 * @param {Record<string, ManifestChunk>} manifest
 * @param {Record<string, string[]>} modules
 * @param {readonly string[]} named
 * @param {string} start
 */
function program(manifest, modules, named, start) {
  const isWanted = (/** @type {ManifestChunk} */ { isEntry, file }) =>
    isEntry === true || (file.endsWith('.js') && named.includes(file)) || modules[file]?.includes(start) === true;
  const seen = new Set(Object.entries(manifest).flatMap(([name, chunk]) => (isWanted(chunk) ? name : [])));
  for (const name of seen) for (const imported of manifest[name]?.imports ?? []) seen.add(imported); // a set grows while it is walked
  const chunks = [...seen].flatMap((name) => manifest[name] ?? []);
  const styles = [...new Set([...named.filter((file) => file.endsWith('.css')), ...chunks.flatMap(({ css }) => css ?? [])])];
  return { scripts: chunks.map(({ file }) => file), styles };
}

/** @param {string} file */
function isJoinText(file) {
  return /^locales\/[^/]+\/join\.json$/.test(file);
}

/** @param {string} dist the list stands in the service worker, as the build put it there */
function precached(dist) {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  return [...worker.matchAll(/["']?\burl["']?:\s*["'`]([^"'`]+)["'`]/g)].map(([, url = '']) => url);
}

/** @param {string} dist @param {string} file */
function weight(dist, file) {
  const path = [`${file}.br`, file].map((name) => join(dist, name)).find((name) => existsSync(name));
  return path ? statSync(path).size : 0;
}

/** @param {string} dist @param {string} file @returns {unknown} */
function json(dist, file) {
  return JSON.parse(readFileSync(join(dist, file), 'utf8'));
}
