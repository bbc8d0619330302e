import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { FRAME_LIMIT } from '#core/session/messages.schema.ts';
import type { Client } from './connection.ts';
import type { Counters } from './counters.ts';
import type { Relay } from './relay.ts';

/** Every link is asked for a sign of life so often; one that gave none since the last time is cut. */
const ALIVE_EVERY = 10_000;

/** Carries messages over WebSocket. */
export class Sockets {
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: FRAME_LIMIT.host, perMessageDeflate: false, clientTracking: true });
  private readonly alive = new WeakSet<WebSocket>();
  private readonly checking: NodeJS.Timeout;
  private readonly relay: Relay;
  private readonly counters: Counters;

  constructor(relay: Relay, counters: Counters) {
    this.relay = relay;
    this.counters = counters;
    this.checking = setInterval(() => this.checkLinks(), ALIVE_EVERY).unref();
  }

  get size(): number {
    return this.server.clients.size;
  }

  /** Makes a WebSocket of a request that may have one. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.server.handleUpgrade(request, socket, head, (ws) => this.join(ws));
  }

  /** Stops asking; what does not close by itself within the time is cut. */
  async close(within: number): Promise<void> {
    clearInterval(this.checking);
    const until = performance.now() + within;
    while (this.size > 0 && performance.now() < until) await new Promise((resolve) => void setTimeout(resolve, 20));
    for (const ws of this.server.clients) ws.terminate();
  }

  private join(ws: WebSocket): void {
    const { receive, tooLarge, closed } = this.relay.connect(clientOf(ws));
    this.alive.add(ws);
    ws.on('pong', () => this.alive.add(ws));
    ws.on('message', (data: Buffer, isBinary: boolean) => {
      this.alive.add(ws);
      receive(isBinary ? '' : data.toString()); // nothing we say is binary: refused as no message
    });
    ws.on('error', (error: Error & { code?: string }) => {
      if (error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') tooLarge();
    });
    ws.on('close', closed);
  }

  private checkLinks(): void {
    for (const ws of this.server.clients) {
      if (this.alive.delete(ws)) ws.ping();
      else {
        this.counters.cut.dead += 1;
        ws.terminate();
      }
    }
  }
}

function clientOf(ws: WebSocket): Client {
  return {
    send: (text) => {
      if (ws.readyState === ws.OPEN) ws.send(encoded(text), { binary: false });
    },
    close: (code) => ws.close(code),
    cut: () => ws.terminate(),
    backlog: () => ws.bufferedAmount,
  };
}

let lastText = '';
let lastBytes = Buffer.alloc(0);

/** What goes to a whole class is encoded once. */
function encoded(text: string): Buffer {
  if (text !== lastText) {
    lastText = text;
    lastBytes = Buffer.from(text);
  }
  return lastBytes;
}
