import { createServer } from 'node:http';
import { siteHandler } from '../serve.mjs';

/** A site that can go away and come back as another build, always at the same address: only so is it the same origin. */
export class ChangingSite {
  /** @type {import('node:http').Server | undefined} */
  #server;
  #port = 0;

  get url() {
    return `http://localhost:${this.#port}/`;
  }

  /** @param {string} root folder of the build to serve from now on */
  async serve(root) {
    await this.stop();
    const server = createServer(siteHandler(root));
    await new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, () => resolve());
    });
    const address = server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
    this.#server = server;
  }

  async stop() {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }
}
