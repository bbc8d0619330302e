import type { PrecacheController } from 'workbox-precaching';

/** Beside the files in the cache: which of them belong to the version in place, as a list of cache keys. */
const LIST = 'pioneer-files-in-place';

/**
 * Writes down that this version is in place. Nothing is removed now: taking over has to be quick, and a tab may still
 * run the version before and ask for parts it has not loaded so far, under names the server may no longer know.
 */
export async function takePlace(precache: PrecacheController): Promise<void> {
  const cache = await caches.open(precache.strategy.cacheName);
  // A list of another version would name the wrong files as superfluous; none at all only keeps too many.
  await cache.put(LIST, new Response(JSON.stringify(keysOf(precache)))).catch(() => cache.delete(LIST));
}

/**
 * Before a new version is fetched: removes what belongs neither to it nor to the version in place. So two versions
 * are kept, never more, and what a failed download left behind goes as well.
 */
export async function tidy(precache: PrecacheController): Promise<void> {
  const cache = await caches.open(precache.strategy.cacheName);
  const list = await cache.match(LIST);
  if (!list) return;
  const needed = new Set([...keysOf(precache), ...((await list.json()) as string[])]); // written by takePlace alone
  const superfluous = (await cache.keys()).filter(({ url }) => !needed.has(url) && !url.endsWith(LIST));
  await Promise.all(superfluous.map((request) => cache.delete(request)));
}

/** A script or style of the version before, or what the network says. */
export async function answerEarlier(precache: PrecacheController, request: Request): Promise<Response> {
  const cache = await caches.open(precache.strategy.cacheName);
  return (await cache.match(request)) ?? fetch(request);
}

function keysOf(precache: PrecacheController): string[] {
  return [...precache.getURLsToCacheKeys().values()];
}
