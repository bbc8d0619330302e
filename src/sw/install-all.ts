import type { PrecacheController } from 'workbox-precaching';

/** Requests under way at once: one after the other would take a minute on a slow line, all together would starve the page. */
const AT_ONCE = 4;

type File = { readonly url: string; readonly integrity?: string; readonly revision?: string | null };

/**
 * Fetches every file of this version that is not in the cache yet, and checks it against the hash the build wrote down:
 * a download that was cut off, or the login page of a school's network, is not mistaken for the file.
 * Rejects at the first that fails. What has come stays, so the next try goes on from there.
 */
export async function installAll(precache: PrecacheController, files: readonly (File | string)[], event: ExtendableEvent): Promise<void> {
  const waiting = files.map((file) => (typeof file === 'string' ? { url: file } : file));
  const line = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await fetchInto(precache, file, event);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, line));
  } catch (error) {
    waiting.length = 0; // the others need not go on
    throw error;
  }
}

async function fetchInto(precache: PrecacheController, { url, integrity, revision }: File, event: ExtendableEvent): Promise<void> {
  const { href } = new URL(url, location.href);
  const cacheKey = precache.getCacheKeyForURL(href);
  // Names that change with the content may come from the browser's own cache, where the page has just put them.
  const request = new Request(href, { credentials: 'same-origin', cache: revision ? 'reload' : 'default', ...(integrity ? { integrity } : {}) });
  await Promise.all(precache.strategy.handleAll({ request, event, params: { cacheKey } }));
}
