import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { precompress } from '../precompress.mjs';
import { siteHandler } from '../serve.mjs';
import { selfSigned } from './self-signed.mjs';

/**
 * A site under measurement. `asked` lists the paths asked for so far.
 * @typedef {object} Site
 * @property {string} url
 * @property {string[]} asked
 */

/**
 * Serves folders as sites of their own over HTTP/2 with TLS, as a static host would: compressed, with cache headers.
 * @param {Record<string, string>} folders name → folder
 * @returns {Promise<{ sites: Record<string, Site>, pin: string, close: () => void }>}
 */
export async function serveSites(folders) {
  const { key, cert, pin } = selfSigned();
  /** @type {Record<string, Site>} */
  const sites = {};
  const servers = await Promise.all(
    Object.entries(folders).map(async ([name, folder]) => {
      /** @type {string[]} */
      const asked = [];
      const handler = siteHandler(folder);
      const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
        asked.push(request.url ?? '');
        // The handler is written for both; node's two types of request differ in details that it does not use.
        handler(/** @type {any} */ (request), /** @type {any} */ (response));
      });
      await new Promise((/** @type {(value: void) => void} */ resolve) => server.listen(0, () => resolve()));
      const address = server.address();
      sites[name] = { url: `https://localhost:${typeof address === 'object' && address ? address.port : 0}/`, asked };
      return server;
    }),
  );
  return { sites, pin, close: () => servers.forEach((server) => server.close()) };
}

/**
 * The plain page with the same question, in a folder of its own, compressed as the app is.
 * @returns {Promise<{ folder: string, remove: () => void }>}
 */
export async function staticSite() {
  const folder = mkdtempSync(join(tmpdir(), 'static-page-'));
  cpSync(fileURLToPath(new URL('static.html', import.meta.url)), join(folder, 'index.html'));
  await precompress(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
