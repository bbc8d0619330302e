import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Bus } from '../hub/bus.ts';
import { Hub } from '../hub/hub.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const NO_BUS = (): Promise<Bus | undefined> => Promise.resolve(undefined);
const NO_SITE: Answer = (_request, response) => void response.writeHead(404).end();

/** A hub on a real port of this machine, with a site beside it or none. It can die without a word and come back on the same port, knowing nothing. */
export class RunningHub {
  port = 0;
  hub: Hub | null = null;
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private readonly makeBus: () => Promise<Bus | undefined>;
  private readonly answer: Answer;
  private bus: Bus | undefined;

  private constructor(makeBus: () => Promise<Bus | undefined>, answer: Answer) {
    this.makeBus = makeBus;
    this.answer = answer;
  }

  static async start(makeBus = NO_BUS, answer = NO_SITE): Promise<RunningHub> {
    const running = new RunningHub(makeBus, answer);
    await running.comeBack();
    return running;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.port}/hub`;
  }

  get http(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What a page dials. */
  get address(): URL {
    return new URL(`${this.http}/hub`);
  }

  async comeBack(): Promise<void> {
    this.bus = await this.makeBus();
    const hub = new Hub({ addresses: () => [`${this.http}/`], ...(this.bus ? { bus: this.bus } : {}) });
    await hub.start();
    const server = createServer((request, response) => {
      if (!hub.handle(request, response)) this.answer(request, response);
    });
    server.on('upgrade', (request, socket, head) => hub.upgrade(request, socket, head));
    server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo; // a string only for a pipe
    this.port = port;
    this.hub = hub;
    this.server = server;
  }

  /** Dies: no goodbye to clients or other replicas. */
  async die(): Promise<void> {
    const { server, bus } = this;
    this.server = null;
    this.hub = null;
    await bus?.close();
    if (!server) return;
    const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** Ends as it does on SIGTERM. */
  async end(): Promise<void> {
    await this.hub?.close();
    await this.die();
  }
}
