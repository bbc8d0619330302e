import { createReadStream, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { acceptedEncodings } from './accepted-encoding.mjs';
import { findFile, statsOf } from './find-file.mjs';
import { cacheControl, inlineHashes, securityHeaders } from './headers.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};
const SUFFIXES = /** @type {const} */ ({ br: '.br', gzip: '.gz' });

/**
 * Answers requests from a folder with a built site: compressed where the build left a compressed file, with the
 * headers of headers.mjs. Reads the disk each time, so a new build is served without a restart. Works as a
 * listener of any Node server, http or http2.
 * @param {string} root
 * @param {import('./headers.mjs').Allowed} [allowed] added to what the pages themselves need
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}
 */
export function siteHandler(root, allowed = {}) {
  return (request, response) => {
    const file = findFile(root, request.url ?? '/');
    const inline = file?.name.endsWith('.html') ? inlineHashes(readFileSync(file.path, 'utf8')) : { scripts: [], styles: [] };
    const headers = securityHeaders({
      scripts: [...inline.scripts, ...(allowed.scripts ?? [])],
      styles: [...inline.styles, ...(allowed.styles ?? [])],
      connect: allowed.connect ?? [],
    });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // On plain http away from this machine browsers ignore it and complain on the console.
    if (!isTrustworthy(request)) response.removeHeader('cross-origin-opener-policy');
    if (request.method !== 'GET' && request.method !== 'HEAD') return endWith(response, 405, { allow: 'GET, HEAD' });
    if (!file) return endWith(response, 404, { 'cache-control': 'no-cache' });

    const { path, stats, encoding } = encoded(file, request.headers['accept-encoding']);
    const etag = `"${stats.size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}${encoding ? `-${encoding}` : ''}"`;
    const kept = { 'cache-control': cacheControl(file.name), vary: 'accept-encoding', etag };
    if (request.headers['if-none-match'] === etag) return endWith(response, 304, kept);
    response.writeHead(200, {
      ...kept,
      'content-type': TYPES[extname(file.name)] ?? 'application/octet-stream',
      'content-length': stats.size,
      ...(encoding ? { 'content-encoding': encoding } : {}),
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(path)
        .on('error', () => response.destroy())
        .pipe(response);
  };
}

/**
 * What runs beside the site on the same server.
 * @typedef {object} Beside
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} handle false leaves a request to the site
 * @property {(request: import('node:http').IncomingMessage, socket: import('node:stream').Duplex, head: Buffer) => void} upgrade
 */

/**
 * Serves a built site. When the port is taken, the next ones are tried.
 * @param {object} options
 * @param {string} options.root folder of the built site
 * @param {number} [options.port] 0 for any free one
 * @param {string} [options.host] default: reachable from the local network
 * @param {number} [options.tries] how many ports to try, 1 to insist on the one given
 * @param {(port: number) => void} [options.onTaken] told of each port that was taken
 * @param {import('./headers.mjs').Allowed} [options.allowed]
 * @param {Beside} [options.hub]
 * @returns {Promise<{ port: number, url: string, close: () => Promise<void> }>} rejects when no port is free
 */
export async function serve({ root, port = 4173, host, tries = 1, onTaken, allowed, hub }) {
  const site = siteHandler(root, allowed);
  for (let tried = 0; ; tried++) {
    const server = createServer((request, response) => {
      if (!hub?.handle(request, response)) site(request, response);
    });
    if (hub) server.on('upgrade', (request, socket, head) => hub.upgrade(request, socket, head));
    try {
      await listen(server, port + tried, host);
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      const close = () =>
        new Promise((/** @type {(value: void) => void} */ done) => {
          server.close(() => done());
          server.closeAllConnections(); // browsers keep theirs open
        });
      return { port: bound, url: `http://localhost:${bound}/`, close };
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (isTaken) onTaken?.(port + tried);
      if (!isTaken || tried + 1 >= tries) throw error;
    }
  }
}

/**
 * Whether the browser sees a secure context: this machine, https, or https ended by a proxy before us.
 * @param {import('node:http').IncomingMessage} request
 */
function isTrustworthy({ headers, socket }) {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '') || 'encrypted' in socket || headers['x-forwarded-proto'] === 'https';
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string | undefined} host
 */
function listen(server, port, host) {
  return new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

/**
 * The best compressed sibling of a file that the browser takes, or the file itself.
 * @param {{ path: string, stats: import('node:fs').Stats }} file
 * @param {string | undefined} header
 */
function encoded(file, header) {
  for (const encoding of acceptedEncodings(header)) {
    const path = file.path + SUFFIXES[encoding];
    const stats = statsOf(path);
    if (stats?.isFile()) return { path, stats, encoding };
  }
  return { ...file, encoding: undefined };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} headers
 */
function endWith(response, status, headers) {
  response.writeHead(status, headers);
  response.end();
}
