import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineHashes } from '../../src/tools/headers.mjs';
import { BUILT } from './test-site.ts';

interface Entry {
  url: string;
  revision: string | null;
  integrity: string;
}

/**
 * A next version of the built site: every script and style has a new name, the page says which version it is, and the
 * service worker's list follows. As good as a second build for what is tested with it, and a hundred times faster.
 */
export function secondVersion(folder: string): string {
  cpSync(BUILT, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  for (const name of files.filter((one) => /\.(?:br|gz)$/.test(one))) rmSync(join(folder, name));
  const texts = files.filter((name) => /\.(?:js|css|html)$/.test(name));
  const assets = texts.filter((name) => /^assets[\\/]/.test(name)).map((name) => name.slice('assets/'.length));
  const renamed = (text: string) => assets.reduce((all, name) => all.split(name).join(secondName(name)), text);
  for (const name of texts) {
    const before = readFileSync(join(folder, name), 'utf8');
    const text = renamed(before);
    writeFileSync(join(folder, name), name === 'index.html' ? marked(allowedAgain(before, text)) : text);
  }
  for (const name of assets) renameSync(join(folder, 'assets', name), join(folder, 'assets', secondName(name)));
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const list = /\[\{"integrity":[^]*?\}\]/.exec(worker)?.[0];
  if (!list) throw new Error('The list of files was not found in sw.js.');
  const entries = (JSON.parse(renamed(list)) as Entry[]).map((entry) => hashed(folder, entry));
  writeFileSync(join(folder, 'sw.js'), worker.split(list).join(JSON.stringify(entries)));
  return folder;
}

function marked(html: string): string {
  return html.replace('</head>', '<meta name="test-version" content="second"></head>');
}

/** The page's own policy names its inline scripts by their hashes, and the new names of files stand in one of them. */
function allowedAgain(before: string, after: string): string {
  const hashes = inlineHashes(after).scripts;
  return inlineHashes(before).scripts.reduce((html, hash, index) => html.split(hash).join(hashes[index] ?? hash), after);
}

function secondName(name: string): string {
  return name.replace(/\.(\w+)$/, '-second.$1');
}

function hashed(folder: string, entry: Entry): Entry {
  const content = readFileSync(join(folder, entry.url));
  const hash = (kind: string) => createHash(kind).update(content);
  return { url: entry.url, revision: entry.revision && hash('md5').digest('hex'), integrity: `sha256-${hash('sha256').digest('base64')}` };
}
