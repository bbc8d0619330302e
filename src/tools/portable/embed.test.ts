import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jsProblems } from '../floor-js.mjs';
import { embedded } from './embed.mjs';

let site = '';
beforeEach(() => void (site = mkdtempSync(join(tmpdir(), 'site-'))));
afterEach(() => rmSync(site, { recursive: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
}

/** The `fetch` of a page in which the script has run, and the one it had before. */
function pageWith(script: string) {
  const before = vi.fn(async () => new Response('from the network'));
  const window = { fetch: before as typeof fetch };
  runInNewContext(script, { window, Response, Promise });
  return { fetch: window.fetch, before };
}

describe('the content that a folder brings along', () => {
  it('is answered as a server would, wherever it lies under packs and locales', async () => {
    put({ 'packs/index.json': '{"packs":[]}', 'packs/a/scenario/b.json': '{"b":1}', 'locales/zh/student.json': '{"shell":{"name":"小先锋"}}' });
    const { fetch, before } = pageWith(embedded(site));
    const answer = await fetch('./locales/zh/student.json');
    expect([answer.ok, await answer.json()]).toEqual([true, { shell: { name: '小先锋' } }]);
    expect(await (await fetch('./packs/a/scenario/b.json')).json()).toEqual({ b: 1 });
    expect(before).not.toHaveBeenCalled();
  });

  it('is handed over letter by letter, whatever the texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        put({ 'packs/any.json': JSON.stringify(text) });
        const { fetch } = pageWith(embedded(site));
        expect(await (await fetch('./packs/any.json')).json()).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['./packs/none.json', './packs/schema/pack.schema.json', './assets/app.js', './toString'])('answers 404 for what it has not: %s', async (address) => {
    put({ 'packs/index.json': '{}', 'packs/schema/pack.schema.json': '{}', 'assets/app.js': '' });
    expect((await pageWith(embedded(site)).fetch(address)).status).toBe(404);
  });

  it('lets everything else go its way, to a hub for instance', async () => {
    put({ 'packs/index.json': '{}' });
    const { fetch, before } = pageWith(embedded(site));
    expect(await (await fetch('https://hub.example/stream', { method: 'POST' })).text()).toBe('from the network');
    expect(before).toHaveBeenCalledWith('https://hub.example/stream', { method: 'POST' });
  });

  it('is a script that every browser we promise can read', () => {
    put({ 'packs/index.json': '{"a":"\u2028"}' });
    expect(jsProblems(embedded(site), 'module')).toEqual([]);
  });
});
