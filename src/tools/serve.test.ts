import { createServer, request as ask, type IncomingHttpHeaders } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { precompress } from './precompress.mjs';
import { serve } from './serve.mjs';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const SCRIPT = 'const answer = 42; '.repeat(50);
const INLINE = "document.title = 'x'";

let folder = '';
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'site/assets'), { recursive: true });
  mkdirSync(join(folder, 'site/.vite'));
  mkdirSync(join(folder, 'site-beside'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site-beside/secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/.vite/manifest.json'), '{}');
  writeFileSync(join(folder, 'site/index.html'), `<style>a{}</style><script src="a.js"></script><script>${INLINE}</script>`);
  writeFileSync(join(folder, 'site/sw.js'), SCRIPT);
  writeFileSync(join(folder, 'site/assets/index-Ab12.js'), SCRIPT);
  writeFileSync(join(folder, 'site/名字.json'), '{}');
  await precompress(join(folder, 'site'));
  site = await serve({ root: join(folder, 'site'), port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends the path as it is: fetch would tidy `..` away. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = ask({ port: site.port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    request.on('error', reject);
    request.end();
  });
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('headers', () => {
  test('let nothing in that is not ours, on every answer', async () => {
    for (const path of ['/', '/sw.js', '/nowhere']) {
      const { headers } = await get(path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['permissions-policy']).toMatch(/^camera=\(self\), .*geolocation=\(\).*microphone=\(\)/);
    }
  });

  test('name the inline parts of a page by their hashes, and no others', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    expect(policy).toContain(`script-src 'self' ${sha256(INLINE)};`);
    expect(policy).toContain(`style-src 'self' ${sha256('a{}')};`);
    expect(String((await get('/sw.js')).headers['content-security-policy'])).not.toContain('sha256');
  });

  test('keep a page to its own window where that can be asked for', async () => {
    expect((await get('/', { host: 'localhost:1' })).headers['cross-origin-opener-policy']).toBe('same-origin');
    // On plain http elsewhere browsers ignore it and say so as an error.
    expect((await get('/', { host: '192.168.1.2:4173' })).headers['cross-origin-opener-policy']).toBeUndefined();
  });

  test('keep hashed files forever and ask again for all others', async () => {
    expect((await get('/assets/index-Ab12.js')).headers['cache-control']).toBe('public,max-age=31536000,immutable');
    for (const path of ['/', '/index.html', '/sw.js', '/%E5%90%8D%E5%AD%97.json']) expect((await get(path)).headers['cache-control']).toBe('no-cache');
  });

  test('say what a file is', async () => {
    expect((await get('/')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await get('/sw.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });
});

describe('compression', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('answers a browser that takes %j with %s', async (accepted, encoding) => {
    const { headers, body } = await get('/sw.js', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('accept-encoding');
    const unpacked = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(unpacked.toString()).toBe(SCRIPT);
    expect(headers['content-length']).toBe(String(body.length));
  });
});

describe('requests', () => {
  test('with HEAD get the headers alone', async () => {
    const { status, headers, body } = await get('/sw.js', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(SCRIPT.length), 0]);
  });

  test.each(['/nowhere', '/assets', '/assets/', '/sw.js/', '/.vite/manifest.json', '/%', '/%00', '/sw.js%00.html'])('for %s find nothing', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/../site-beside/secret.txt',
    '/..\\secret.txt',
    '//../secret.txt',
  ])('for %s do not leave the folder', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  test.each(['POST', 'PUT', 'DELETE'])('with %s are refused', async (method) => {
    const { status, headers } = await get('/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('find files by names in any language, and not by what follows a question mark', async () => {
    expect((await get('/%E5%90%8D%E5%AD%97.json?v=1')).status).toBe(200);
  });

  test('for a file that has not changed get no body, and for a changed one the new', async () => {
    const { etag } = (await get('/index.html')).headers;
    expect(await get('/index.html', { 'if-none-match': String(etag) })).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    utimesSync(join(folder, 'site/index.html'), 1, 1);
    expect((await get('/index.html', { 'if-none-match': String(etag) })).status).toBe(200);
  });
});

describe('a hub beside the site', () => {
  test('takes the requests that are its own and every upgrade, and leaves the rest to the site', async () => {
    const upgraded: (string | undefined)[] = [];
    const both = await serve({
      root: join(folder, 'site'),
      port: 0,
      hub: {
        handle(request, response) {
          if (request.url !== '/health') return false;
          response.end('ok');
          return true;
        },
        upgrade(request, socket) {
          upgraded.push(request.url);
          socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
        },
      },
    });
    expect(await (await fetch(`${both.url}health`)).text()).toBe('ok');
    expect((await fetch(`${both.url}sw.js`)).status).toBe(200);
    await new Promise((resolve) => {
      ask({ port: both.port, path: '/hub', headers: { connection: 'Upgrade', upgrade: 'websocket' } })
        .on('response', resolve)
        .end();
    });
    expect(upgraded).toEqual(['/hub']);
    await both.close();
  });
});

describe('a port', () => {
  test('that is taken is told, and the next one is used', async () => {
    const taken: number[] = [];
    const other = await serve({ root: folder, port: site.port, tries: 20, onTaken: (port) => taken.push(port) });
    expect(taken[0]).toBe(site.port);
    expect(other.port).toBeGreaterThan(site.port);
    await other.close();
  });

  test('that is taken fails when it must be this one', async () => {
    await expect(serve({ root: folder, port: site.port })).rejects.toThrow('EADDRINUSE');
  });

  test('is free again after closing, even with a browser still connected', async () => {
    const first = await serve({ root: folder, port: 0 });
    await fetch(first.url);
    await first.close();
    const second = createServer();
    await new Promise<void>((resolve) => void second.listen(first.port, resolve));
    second.close();
  });
});
