import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Bus } from '../hub/bus.ts';
import { Hub } from '../hub/hub.ts';

/** A hub on a real port of this machine, which can die without a word and come back on the same port. */
export class RunningHub {
  port = 0;
  hub: Hub | null = null;
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();
  private readonly makeBus: () => Promise<Bus | undefined>;
  private bus: Bus | undefined;

  private constructor(makeBus: () => Promise<Bus | undefined>) {
    this.makeBus = makeBus;
  }

  static async start(makeBus: () => Promise<Bus | undefined> = () => Promise.resolve(undefined)): Promise<RunningHub> {
    const running = new RunningHub(makeBus);
    await running.comeBack();
    return running;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.port}/hub`;
  }

  get http(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async comeBack(): Promise<void> {
    this.bus = await this.makeBus();
    const hub = new Hub({ addresses: () => [`${this.http}/`], ...(this.bus ? { bus: this.bus } : {}) });
    await hub.start();
    const server = createServer((request, response) => {
      if (!hub.handle(request, response)) response.writeHead(404).end();
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
