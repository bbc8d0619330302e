import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerEarlier, takePlace, tidy } from './earlier-version.ts';
import { installAll } from './install-all.ts';

/*
 * The whole app in a cache. README.md tells what holds when a download fails, an update arrives, or a tab of the
 * version before is still open.
 */

declare const self: ServiceWorkerGlobalScope;

const files = self.__WB_MANIFEST;
const precache = new PrecacheController();
precache.addToCacheList(files);

self.addEventListener('install', (event) => event.waitUntil(install(event)));

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

/** Only when the page asks: it knows whether anybody is in mid-scenario. */
self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (message === 'take-over') event.waitUntil(self.skipWaiting());
});

registerRoute(new PrecacheRoute(precache));
// Every address of the app is one page; a name with an ending is a file, and if it isn't here it isn't that page either.
registerRoute(new NavigationRoute(precache.createHandlerBoundToURL('index.html'), { denylist: [/^[^?]*\.\w+(\?|$)/] }));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'),
  ({ request }) => answerEarlier(precache, request),
);

async function install(event: ExtendableEvent): Promise<void> {
  await tidy(precache);
  await installAll(precache, files, event);
}

async function takeOver(): Promise<void> {
  await takePlace(precache);
  // Pages that no version controls yet: on the first visit, so that what is not loaded so far comes from the cache at once.
  await self.clients.claim();
}
