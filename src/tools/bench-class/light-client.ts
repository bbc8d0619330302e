import { WebSocket } from 'ws';
import type { FromHub, ToHub } from '#core/session/messages.schema.ts';

/** A client that costs little beside the hub it measures: what comes is parsed and not checked, and a lost link is made anew. */
export class LightClient {
  private socket: WebSocket | null = null;
  private readonly urls: readonly string[];
  private readonly greet: () => readonly ToHub[];
  private readonly hear: (message: FromHub) => void;
  private tries: number;
  private isOver = false;

  constructor(urls: readonly string[], first: number, greet: () => readonly ToHub[], hear: (message: FromHub) => void) {
    this.urls = urls;
    this.tries = first;
    this.greet = greet;
    this.hear = hear;
    this.connect();
  }

  say(message: ToHub): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  stop(): void {
    this.isOver = true;
    this.socket?.terminate();
  }

  private connect(): void {
    const socket = new WebSocket(this.urls[this.tries++ % this.urls.length] ?? '', { perMessageDeflate: false });
    this.socket = socket;
    socket.on('open', () => this.greet().forEach((message) => this.say(message)));
    socket.on('message', (data: Buffer) => this.hear(JSON.parse(data.toString()) as FromHub)); // our own hub
    socket.on('error', () => {});
    socket.on('close', () => {
      if (!this.isOver) setTimeout(() => this.connect(), 50 + Math.random() * 200);
    });
  }
}
