import { createServer } from 'node:http';
import { Hub } from '../../hub/hub.ts';
import { redisBus } from '../../hub/redis-bus.ts';

// A hub in a process of its own, so that its CPU time is its own: `hub-process.ts [redis url]` says its port to its parent.
const redisUrl = process.argv[2];
const hub = new Hub({ addresses: () => [], ...(redisUrl ? { bus: await redisBus(redisUrl) } : {}) });
await hub.start();
const server = createServer((request, response) => {
  if (!hub.handle(request, response)) response.writeHead(404).end();
});
server.on('upgrade', (request, socket, head) => hub.upgrade(request, socket, head));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
});
process.on('disconnect', () => process.exit(0));
