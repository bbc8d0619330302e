import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DIST, PROJECT } from '../../src/tools/paths.mjs';
import { siteHandler } from '../../src/tools/serve.mjs';

/** The site as it was built. */
export const BUILT = join(PROJECT, DIST);

/** What goes wrong with an answer: it breaks off in the middle, or a school's network answers with its own page. */
export type Fault = 'cut' | 'portal' | undefined;

/** A site of a test's own, which can go away, change its version and answer badly. It keeps its port, and so its origin. */
export class TestSite {
  /** Paths asked for, in order. */
  readonly asked: string[] = [];
  faultOf: (path: string) => Fault = () => undefined;
  private server: Server | undefined;
  private port = 0;
  private handler = siteHandler(BUILT);

  static async start(): Promise<TestSite> {
    const site = new TestSite();
    await site.goOn();
    return site;
  }

  get url(): string {
    return `http://localhost:${this.port}/`;
  }

  /** Serves another build from now on. */
  change(root: string): void {
    this.handler = siteHandler(root);
  }

  /** No network any more, for page and service worker alike. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    await new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  }

  async goOn(): Promise<void> {
    const server = createServer((request, response) => this.answer(request, response));
    this.server = server;
    await new Promise<void>((done) => server.listen(this.port, () => done()));
    this.port = (server.address() as AddressInfo).port;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    this.asked.push(path);
    const fault = this.faultOf(path);
    if (fault === 'portal') response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Please log in to the school network</h1>');
    else if (fault === 'cut')
      response.writeHead(200, { 'content-length': 5000, 'content-type': 'text/javascript' }).write('{"half":', () => response.destroy());
    else this.handler(request, response);
  }
}
