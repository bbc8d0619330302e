import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The weight of a built site, in bytes as they travel: Brotli where the build left one.
 * @typedef {object} SiteWeight
 * @property {number} firstJs the entry and all it imports at once
 * @property {number} firstCss
 * @property {number} firstAll these and the page itself
 * @property {number} offline all that is kept for use without a network, packs included
 * @property {readonly string[]} firstModules sources in the first load
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
  const chunks = firstChunks(manifest, named);
  const firstJs = chunks.map(({ file }) => file);
  const firstCss = [...new Set([...named.filter((file) => file.endsWith('.css')), ...chunks.flatMap(({ css }) => css ?? [])])];
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const packs = all.filter((file) => /^packs\/(?!schema\/).*\.json$/.test(file));
  const kept = [...new Set([...precached(dist), ...packs, 'sw.js'])];
  const sum = (/** @type {readonly string[]} */ files) => files.reduce((bytes, file) => bytes + weight(dist, file), 0);
  return {
    firstJs: sum(firstJs),
    firstCss: sum(firstCss),
    firstAll: sum([...firstJs, ...firstCss, 'index.html']),
    offline: sum(kept),
    firstModules: firstJs.flatMap((file) => modules[file] ?? []),
    fonts: all.filter(
      (file) => /\.(?:woff2?|ttf|otf|eot)$/.test(file) || (file.endsWith('.css') && readFileSync(join(dist, file), 'utf8').includes('@font-face')),
    ),
    missing: [...firstJs, ...firstCss, ...kept].filter((file) => !existsSync(join(dist, file))),
  };
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
 * The entry, what the page names, and every chunk that these need before they can run.
 * @param {Record<string, ManifestChunk>} manifest
 * @param {readonly string[]} named
 */
function firstChunks(manifest, named) {
  const isWanted = (/** @type {ManifestChunk} */ { isEntry, file }) => isEntry === true || (file.endsWith('.js') && named.includes(file));
  const seen = new Set(Object.entries(manifest).flatMap(([name, chunk]) => (isWanted(chunk) ? name : [])));
  for (const name of seen) for (const imported of manifest[name]?.imports ?? []) seen.add(imported); // a set grows while it is walked
  return [...seen].flatMap((name) => manifest[name] ?? []);
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
