import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const PORT = 4446;

/**
 * WPE WebKit 2.38, the engine of Safari 16.0, by plain WebDriver over HTTP; it needs no display.
 * @param {string} binary path of cog
 * @returns {Promise<import('./driven-page.mjs').DrivenPage>}
 */
export async function driveWpe(binary) {
  const server = spawn('WPEWebDriver', [`--port=${PORT}`], { stdio: 'ignore' });
  const failed = new Promise((_, reject) => server.once('error', reject));
  await Promise.race([wait(1000), failed]);
  const options = { binary, args: ['--automation', '--platform=headless'] };
  const made = await ask('POST', '/session', { capabilities: { alwaysMatch: { browserName: 'cog', 'wpe:browserOptions': options } } });
  const { sessionId, capabilities } = /** @type {{ sessionId: string, capabilities?: { browserVersion?: string } }} */ (made);
  return {
    version: capabilities?.browserVersion ?? '?',
    open: (url) => ask('POST', `/session/${sessionId}/url`, { url }),
    run: (expression) => ask('POST', `/session/${sessionId}/execute/sync`, { script: `return (${expression})`, args: [] }),
    close: async () => {
      await ask('DELETE', `/session/${sessionId}`).catch(() => undefined); // the browser may have gone first
      server.kill();
    },
  };
}

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<unknown>}
 */
async function ask(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, { method, body: body === undefined ? null : JSON.stringify(body) });
  const { value } = /** @type {{ value: unknown }} */ (await response.json());
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}
