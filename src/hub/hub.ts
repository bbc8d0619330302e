import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Bus } from './bus.ts';
import { Counters } from './counters.ts';
import { mayConnect } from './may-connect.ts';
import { memoryBus } from './memory-bus.ts';
import { metricsText } from './metrics.ts';
import { DIGITS, UNAMBIGUOUS } from './pins.ts';
import { Relay } from './relay.ts';
import { Sockets } from './sockets.ts';
import { Streams } from './streams.ts';
import { REAL_TIME, type Timing } from './timing.ts';

export interface HubOptions {
  /** Default: this hub is the only one. */
  readonly bus?: Bus;
  readonly timing?: Timing;
  readonly addresses: () => readonly string[];
  readonly allowedOrigins?: readonly string[];
  readonly maxRooms?: number;
  readonly maxSockets?: number;
}

/** How long clients have to go when the hub closes. */
const LEAVE_WITHIN = 2000;

/** The hub on a server of the site: it takes the requests that are its own, and leaves all others. */
export class Hub {
  readonly counters = new Counters();
  readonly relay: Relay;
  private readonly bus: Bus;
  private readonly sockets: Sockets;
  private readonly streams: Streams;
  private readonly allowedOrigins: readonly string[];
  private readonly maxSockets: number;
  private isClosing = false;

  constructor({ bus = memoryBus(), timing = REAL_TIME, addresses, allowedOrigins = [], maxRooms = 2000, maxSockets = 20_000 }: HubOptions) {
    const pinStyle = bus.isShared ? UNAMBIGUOUS : DIGITS;
    this.bus = bus;
    this.relay = new Relay({ id: randomBytes(9).toString('base64url'), bus, timing, counters: this.counters, pinStyle, maxRooms, addresses });
    this.sockets = new Sockets(this.relay, this.counters);
    this.streams = new Streams(this.relay);
    this.allowedOrigins = allowedOrigins;
    this.maxSockets = maxSockets;
  }

  /** Joins the other replicas. Rejects when the bus can't be reached. */
  start(): Promise<void> {
    return this.relay.start();
  }

  /** Answers a request that is the hub's; false leaves it to the site. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const path = pathOf(request);
    if (path === '/health') answer(response, this.isWell() ? 200 : 503, this.isWell() ? 'ok\n' : 'not ready\n');
    else if (path === '/metrics') answer(response, 200, metricsText(this.counters, this.relay));
    else if (path === '/hub/stream' || path.startsWith('/hub/stream/')) {
      if (!this.mayConnect(request)) answer(response, 403, '');
      else if (this.isFull()) answer(response, 503, '');
      else this.streams.handle(request, response, path.slice('/hub/stream/'.length));
    } else return false;
    return true;
  }

  /** Makes a WebSocket of a request for one; any other upgrade is ended. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    if (pathOf(request) !== '/hub') return endRaw(socket, '404 Not Found');
    if (!this.mayConnect(request)) return endRaw(socket, '403 Forbidden');
    if (this.isFull()) return endRaw(socket, '503 Service Unavailable');
    this.sockets.accept(request, socket, head);
  }

  /** Moves everyone on, and closes. */
  async close(): Promise<void> {
    this.isClosing = true;
    await this.relay.close();
    this.streams.close();
    await this.sockets.close(LEAVE_WITHIN);
    await this.bus.close();
  }

  private isWell(): boolean {
    return !this.isClosing && this.bus.isUp();
  }

  private isFull(): boolean {
    return this.isClosing || this.sockets.size + this.streams.size >= this.maxSockets;
  }

  private mayConnect({ headers }: IncomingMessage): boolean {
    return mayConnect(headers.origin, headers.host, this.allowedOrigins);
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').replace(/[?#].*$/, '');
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  response.end(text);
}

function endRaw(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
