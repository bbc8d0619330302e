import type { PrecacheController } from 'workbox-precaching';

const EARLIER = 'pioneer-earlier-version';

/**
 * Sets aside the scripts and styles of the version before, when a tab may still run it: such a tab goes on asking for
 * parts it has not loaded so far, under names the server may no longer know. One version is kept, not all of them.
 */
export async function keepEarlier(precache: PrecacheController): Promise<void> {
  const current = await caches.open(precache.strategy.cacheName);
  const expected = new Set(precache.getURLsToCacheKeys().values());
  const outdated = (await current.keys()).filter(({ url }) => !expected.has(url) && url.includes('/assets/'));
  if (outdated.length === 0) return;
  await caches.delete(EARLIER);
  const earlier = await caches.open(EARLIER);
  for (const request of outdated) {
    const response = await current.match(request);
    if (response) await earlier.put(request, response);
  }
}

/** A part of the version before, or what the network says. */
export async function answerEarlier(request: Request): Promise<Response> {
  const earlier = await caches.open(EARLIER);
  return (await earlier.match(request)) ?? fetch(request);
}
