import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Hub } from '../hub/hub.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const NOTHING: Answer = (_request, response) => void response.writeHead(404).end();

/** A hub on a port of its own, with a site beside it or none. It can die, and come back knowing nothing. */
export class HubSite {
  private server: Server | null = null;
  private hub: Hub | null = null;
  private port = 0;
  private readonly lines = new Set<Socket>();

  private readonly answer: Answer;

  private constructor(answer: Answer) {
    this.answer = answer;
  }

  static async start(answer = NOTHING): Promise<HubSite> {
    const site = new HubSite(answer);
    await site.goOn();
    return site;
  }

  get address(): URL {
    return new URL(`http://localhost:${this.port}/hub`);
  }

  async goOn(): Promise<void> {
    const hub = new Hub({ addresses: () => [`http://localhost:${this.port}/`] });
    await hub.start();
    const server = createServer((request, response) => hub.handle(request, response) || this.answer(request, response));
    server.on('upgrade', (request, socket, head) => hub.upgrade(request, socket, head));
    server.on('connection', (line) => {
      this.lines.add(line);
      line.on('close', () => this.lines.delete(line));
    });
    await new Promise<void>((done) => server.listen(this.port, () => done()));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    this.hub = hub;
  }

  /** As the power goes: nobody is told. */
  async die(): Promise<void> {
    const { server } = this;
    this.server = this.hub = null;
    const closed = new Promise<void>((done) => (server ? server.close(() => done()) : done()));
    this.lines.forEach((line) => line.destroy());
    await closed;
  }

  /** As it is stopped in good order: everyone is moved on. */
  async close(): Promise<void> {
    await this.hub?.close();
    this.hub = null;
    await this.die();
  }
}
