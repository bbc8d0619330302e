import { join } from 'node:path';
import { isBuilt } from './build.mjs';
import { DIST, PROJECT } from './paths.mjs';
import { say } from './say.mjs';

// `npm run hub`: the built site and the hub, for a server. Everything by environment (src/hub/README.md); writes nothing.
if (!isBuilt()) {
  say('没有构建好的网站：先运行 npm run build。', 'There is no up-to-date build: run npm run build first.');
  process.exit(1);
}

process.env['TSX_DISABLE_CACHE'] ??= '1'; // it would write what it has compiled
const { serveWithHub } = await import('./serve-with-hub.mjs');
const { readConfig } = await import('../hub/config.ts');
const site = await start().catch((error) => {
  say(`无法启动：${error.message}`, `Could not start: ${error.message}`);
  process.exit(1);
});
console.log(JSON.stringify({ at: 'started', port: site.port, replicas: process.env['REDIS_URL'] ? 'many' : 'one' }));

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    console.log(JSON.stringify({ at: 'stopping' }));
    void site.close().then(() => process.exit(0));
  });
}

async function start() {
  const { port, host } = readConfig(process.env);
  return serveWithHub({ root: join(PROJECT, DIST), port, ...(host ? { host } : {}) });
}
