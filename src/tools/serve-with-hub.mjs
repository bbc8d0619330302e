import { register } from 'tsx/esm/api';
import { lanAddresses } from './lan-addresses.mjs';
import { serve } from './serve.mjs';

register(); // the hub is TypeScript
const { readConfig } = await import('../hub/config.ts');
const { Hub } = await import('../hub/hub.ts');

/**
 * Serves a built site with the hub on the same port. Where pupils reach it, how many rooms it takes and so on is read
 * from the environment (src/hub/README.md).
 * @param {Omit<Parameters<typeof serve>[0], 'hub'>} options
 * @returns {ReturnType<typeof serve>} `close` moves everyone on first
 */
export async function serveWithHub(options) {
  const { publicUrl, redisUrl, allowedOrigins, maxRooms, maxSockets } = readConfig(process.env);
  let port = 0;
  const hub = new Hub({
    addresses: () => (publicUrl ? [publicUrl] : lanAddresses().map((address) => `http://${address}:${port}/`)),
    allowedOrigins: [...allowedOrigins, ...(publicUrl ? [new URL(publicUrl).origin] : [])],
    maxRooms,
    maxSockets,
    ...(redisUrl ? { bus: await (await import('../hub/redis-bus.ts')).redisBus(redisUrl) } : {}),
  });
  await hub.start();
  const site = await serve({ ...options, hub });
  port = site.port;
  return {
    ...site,
    async close() {
      await hub.close();
      await site.close();
    },
  };
}
