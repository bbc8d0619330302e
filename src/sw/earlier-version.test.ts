import { beforeEach, expect, it, vi } from 'vitest';
import type { PrecacheController } from 'workbox-precaching';
import { answerEarlier, takePlace, tidy } from './earlier-version.ts';

/** As much of a cache as is used, by address. */
let kept: Map<string, string>;
let isFull: boolean;
beforeEach(() => {
  kept = new Map();
  isFull = false;
  const address = (request: string | Request) => (typeof request === 'string' ? `https://app/${request}` : request.url);
  const cache = {
    put: async (request: string | Request, response: Response) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(address(request), await response.text());
    },
    match: async (request: string | Request) => (kept.has(address(request)) ? new Response(kept.get(address(request))) : undefined),
    delete: async (request: string | Request) => kept.delete(address(request)),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
  };
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal('fetch', async () => new Response('from the network'));
});

/** A version of the app that consists of these files. */
function version(...files: readonly string[]): PrecacheController {
  const keys = new Map(files.map((file) => [file, `https://app/${file}`]));
  return { strategy: { cacheName: 'precache' }, getURLsToCacheKeys: () => keys } as unknown as PrecacheController; // as much of it as is used
}

async function install(precache: PrecacheController): Promise<void> {
  await tidy(precache);
  for (const key of precache.getURLsToCacheKeys().values()) kept.set(key, `content of ${key}`);
}

const files = () => [...kept.keys()].filter((url) => url.includes('/assets/')).map((url) => url.replace('https://app/assets/', ''));
const [one, two, three] = [version('assets/one', 'assets/both'), version('assets/two', 'assets/both'), version('assets/three')];

it('keeps the version before for tabs that still run it, and no older one', async () => {
  await install(one);
  await takePlace(one);
  await install(two);
  await takePlace(two);
  expect(await (await answerEarlier(two, new Request('https://app/assets/one'))).text()).toBe('content of https://app/assets/one');
  await install(three);
  expect(files().sort()).toEqual(['both', 'three', 'two']);
  expect(await (await answerEarlier(three, new Request('https://app/assets/one'))).text()).toBe('from the network');
});

it('leaves the version in place whole while several newer ones come and wait', async () => {
  await install(one);
  await takePlace(one);
  await install(two);
  await install(three);
  expect(files().sort()).toEqual(['both', 'one', 'three']);
});

it('removes nothing when it can’t be told what is in place', async () => {
  await install(one);
  await takePlace(one);
  await install(two);
  isFull = true;
  await takePlace(two);
  await install(three);
  expect(files().sort()).toEqual(['both', 'one', 'three', 'two']);
});
