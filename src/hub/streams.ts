import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { FRAME_LIMIT } from '#core/session/messages.schema.ts';
import type { Client } from './connection.ts';
import type { Heard, Relay } from './relay.ts';

/** A client that posts what it says and is sent an event stream. */
interface Stream {
  readonly id: string;
  readonly heard: Heard;
  response: ServerResponse | null;
  /** What it was told before it listened. */
  waiting: string[];
  readonly since: number;
  isClosed: boolean;
}

/** How long a stream may be without a listener. */
const ALONE_AT_MOST = 10_000;
/** Proxies cut what is silent. */
const BREATHE_EVERY = 10_000;
const MOST_WAITING = 200;

/**
 * The way round proxies that kill WebSocket: `POST hub/stream` with the first message makes a stream, `GET hub/stream/<id>`
 * listens to it, `POST hub/stream/<id>` says more. Same messages, same limits. Secrets are in bodies only; the id in
 * the address is a chance number that ends with the stream. A stream that loses its listener is over, for nobody knows
 * what still reached it: the client finds a 404 and enters anew.
 */
export class Streams {
  private readonly streams = new Map<string, Stream>();
  private readonly breathing: NodeJS.Timeout;
  private readonly relay: Relay;

  constructor(relay: Relay) {
    this.relay = relay;
    this.breathing = setInterval(() => this.breathe(), BREATHE_EVERY).unref();
  }

  get size(): number {
    return this.streams.size;
  }

  /** `id` is what stands behind `hub/stream/`. */
  handle(request: IncomingMessage, response: ServerResponse, id: string): void {
    const stream = this.streams.get(id);
    if (request.method === 'POST' && (id === '' || stream)) return this.post(request, response, stream);
    if (request.method === 'GET' && stream) return this.listen(response, stream);
    answer(response, id === '' || stream ? 405 : 404);
  }

  close(): void {
    clearInterval(this.breathing);
    for (const { response } of this.streams.values()) response?.end();
  }

  private post(request: IncomingMessage, response: ServerResponse, stream: Stream | undefined): void {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= FRAME_LIMIT.host) return void parts.push(part);
      stream?.heard.tooLarge();
      request.destroy();
    });
    request.on('error', () => request.destroy());
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      if (stream) {
        stream.heard.receive(text);
        return answer(response, stream.isClosed ? 410 : 204);
      }
      const id = randomBytes(16).toString('base64url');
      this.create(id).heard.receive(text);
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify({ stream: id }));
    });
  }

  private create(id: string): Stream {
    const client: Client = {
      send(text) {
        if (stream.response) stream.response.write(event(text));
        else if (stream.waiting.length < MOST_WAITING) stream.waiting.push(text);
        else client.cut();
      },
      close: () => {
        stream.response?.end();
        end(stream); // what it was told last can still be fetched, until it is breathed away
      },
      cut: () => {
        stream.response?.destroy();
        this.forget(stream);
      },
      backlog: () => stream.response?.writableLength ?? 0,
    };
    const stream: Stream = { id, heard: this.relay.connect(client), response: null, waiting: [], since: performance.now(), isClosed: false };
    this.streams.set(id, stream);
    return stream;
  }

  private listen(response: ServerResponse, stream: Stream): void {
    if (stream.response) return answer(response, 409); // it has its listener
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.write(`retry: 1000\n\n${stream.waiting.map(event).join('')}`);
    stream.waiting = [];
    if (stream.isClosed) return void response.end();
    stream.response = response;
    response.on('error', () => response.destroy());
    response.on('close', () => this.forget(stream));
  }

  private breathe(): void {
    for (const stream of [...this.streams.values()]) {
      if (stream.response) stream.response.write(':\n\n');
      else if (performance.now() - stream.since > ALONE_AT_MOST) this.forget(stream);
    }
  }

  private forget(stream: Stream): void {
    this.streams.delete(stream.id);
    end(stream);
  }
}

function end(stream: Stream): void {
  if (stream.isClosed) return;
  stream.isClosed = true;
  stream.heard.closed();
}

/** JSON has no line breaks of its own, so that a message is one line. */
function event(text: string): string {
  return `data: ${text}\n\n`;
}

function answer(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'cache-control': 'no-store' });
  response.end();
}
