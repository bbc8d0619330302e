import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { squeezed } from '../squeezed.mjs';

/** What the app fetches while it runs; the schemas are for authors. */
const FETCHED = /^(?:packs|locales)\/(?!schema\/).+\.json$/;

/**
 * The script that brings the content of a built site along: after it has run, `fetch('./packs/index.json')` is
 * answered from memory, also when the stick has been pulled out meanwhile.
 * @param {string} site folder of the built site
 * @returns {string}
 */
export function embedded(site) {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = Object.fromEntries(
    names
      .filter((name) => FETCHED.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(site, name), 'utf8')]),
  );
  const script = squeezed(readFileSync(new URL('embedded-files.js', import.meta.url), 'utf8'));
  return script.replace('FILES', () => JSON.stringify(files));
}
