import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { lanAddresses } from './lan-addresses.mjs';
import { requireNode } from './node-version.mjs';
import { DIST, PROJECT } from './paths.mjs';
import { say } from './say.mjs';

// `npm start [-- --port 8080]`: installs and builds what is missing or out of date, then serves the app.
requireNode();
await installIfNeeded();
if (!isBuilt()) {
  say('正在构建……', 'Building…');
  if (!(await build())) {
    say('构建失败，原因见上。', 'The build failed, see above.');
    process.exit(1);
  }
}

const port = portFrom(process.argv.slice(2));
const { serveWithHub } = await import('./serve-with-hub.mjs'); // late: packages may just have been installed
const site = await serveWithHub({
  root: join(PROJECT, DIST),
  port,
  tries: 20,
  onTaken: (taken) => say(`端口 ${taken} 已被占用，改用下一个。`, `Port ${taken} is taken, trying the next.`),
}).catch((error) => {
  say(`无法启动：${error.message}`, 'Could not start, see above.');
  process.exit(1);
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    void site.close().then(() => process.exit(0));
  });
}

say(`打开 ${site.url}`, 'Open this address. Ctrl-C ends it.');
const [first, ...others] = lanAddresses().map((address) => `http://${address}:${site.port}/`);
if (first) {
  say(`同一网络里的手机：${[first, ...others].join('  ')}`, 'For phones in the same network.');
  const { renderUnicodeCompact } = await import('uqr');
  console.log(renderUnicodeCompact(first));
}

/** @param {readonly string[]} args */
function portFrom(args) {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  const given = at < 0 ? (process.env['PORT'] ?? '4173') : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
  const port = Number(given);
  if (given !== '' && Number.isInteger(port) && port >= 0 && port < 65_516) return port;
  say(`端口不对：${given}`, `Not a port: ${given}`);
  process.exit(1);
}
