import { FRAME_LIMIT, readToHub, type FromHub, type HubRefusal, type ToHub } from '#core/session/messages.schema.ts';
import type { Role } from './counters.ts';
import { LIMITS } from './limits.ts';
import type { Tries } from './pin-gate.ts';
import type { ByeReason, RoomLink } from './room-link.ts';
import type { Room } from './room.ts';
import type { Setting } from './setting.ts';
import { TokenBucket } from './token-bucket.ts';

/** What carries the messages: a WebSocket, or an event stream with posts. */
export interface Client {
  send(text: string): void;
  /** After what was sent has gone out. The codes are those of WebSocket. */
  close(code: number): void;
  /** At once: it does not read. */
  cut(): void;
  /** Bytes that wait to go out. */
  backlog(): number;
}

/** What a connection is in a room, once it is in one. */
export type Place = { readonly type: 'host'; readonly room: Room } | { readonly type: 'pupil'; readonly room: Room; readonly m: string };

/** Codes of WebSocket: done; it asked too much; too large; come again. */
export const CLOSE = { done: 1000, refused: 1008, tooLarge: 1009, restart: 1012, later: 1013 } as const;

/** One client: what comes from it is measured, read and passed on in order; every refusal is answered and counted. */
export class Connection implements RoomLink {
  place: Place | null = null;
  isOpen = true;
  /** While it is being let in, what it says waits. */
  isEntering = false;
  readonly tries: Tries;
  readonly since: number;
  heardAt: number | null = null;
  private readonly client: Client;
  private readonly setting: Setting;
  private readonly handle: (message: ToHub) => void;
  private readonly waiting: ToHub[] = [];
  private bucket: TokenBucket;
  private readonly patience: TokenBucket;

  constructor(client: Client, setting: Setting, tries: Tries, handle: (connection: Connection, message: ToHub) => void) {
    const now = setting.timing.now();
    this.client = client;
    this.setting = setting;
    this.tries = tries;
    this.since = now;
    this.handle = (message) => handle(this, message);
    this.bucket = new TokenBucket(LIMITS.pupilRate, now);
    this.patience = new TokenBucket(LIMITS.patience, now);
    setting.counters.sockets.none += 1;
  }

  get role(): Role {
    return this.place?.type ?? 'none';
  }

  receive(text: string): void {
    if (!this.isOpen) return;
    const now = this.setting.timing.now();
    this.setting.counters.framesIn[this.role] += 1;
    const most = this.role === 'host' ? FRAME_LIMIT.host : FRAME_LIMIT.pupil;
    if (text.length > most || (text.length * 3 > most && Buffer.byteLength(text) > most)) return this.tooLarge();
    if (!this.bucket.take(now)) return this.refuse('too-fast', 1000);
    const message = readText(text);
    if (!message) return this.refuse('bad-message');
    this.heardAt = now;
    if (!this.isEntering) this.handle(message);
    else if (this.waiting.length < LIMITS.waiting) this.waiting.push(message);
    else this.refuse('too-fast', 1000);
  }

  /** A message larger than this client's may be: nothing it says afterwards can be trusted to be whole. */
  tooLarge(): void {
    this.setting.counters.refuse('too-large');
    this.send({ t: 'refused', reason: 'too-large', wait: null });
    this.close(CLOSE.tooLarge);
  }

  /** It is in: what it said meanwhile is heard now. */
  take(place: Place): void {
    this.setting.counters.sockets[this.role] -= 1;
    this.place = place;
    this.setting.counters.sockets[this.role] += 1;
    if (place.type === 'host') this.bucket = new TokenBucket(LIMITS.hostRate, this.setting.timing.now());
  }

  /** Whether it got in or not, it is heard again. */
  goOn(): void {
    this.isEntering = false;
    while (this.isOpen && !this.isEntering) {
      const message = this.waiting.shift();
      if (!message) return;
      this.handle(message);
    }
  }

  send(message: FromHub): void {
    this.sendText(JSON.stringify(message));
  }

  sendText(text: string): void {
    if (!this.isOpen) return;
    if (this.client.backlog() > LIMITS.backlog[this.role === 'host' ? 'host' : 'pupil']) return this.cut('slow');
    this.setting.counters.framesOut[this.role] += 1;
    this.client.send(text);
  }

  /** Answers a refusal; a client that goes on collecting them is cut. */
  refuse(reason: HubRefusal, wait: number | null = null): void {
    this.setting.counters.refuse(reason);
    if (!this.patience.take(this.setting.timing.now())) {
      this.setting.counters.cut.impatience += 1;
      return this.close(CLOSE.refused);
    }
    this.send({ t: 'refused', reason, wait });
  }

  bye(reason: ByeReason): void {
    this.send({ t: 'bye', reason });
    this.close(reason === 'moving' ? CLOSE.restart : CLOSE.done);
  }

  turnAway(reason: HubRefusal): void {
    this.setting.counters.refuse(reason);
    this.send({ t: 'refused', reason, wait: null });
    this.close(CLOSE.done);
  }

  close(code: number): void {
    if (!this.isOpen) return;
    this.end();
    this.client.close(code);
  }

  cut(why: 'slow' | 'silent'): void {
    if (!this.isOpen) return;
    this.setting.counters.cut[why] += 1;
    this.end();
    this.client.cut();
  }

  /** The carrier is gone, or has been told to go: the room is left. */
  end(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.waiting.length = 0;
    this.setting.counters.sockets[this.role] -= 1;
    if (this.place?.type === 'host') this.place.room.hostLeft(this);
    if (this.place?.type === 'pupil') this.place.room.memberLeft(this.place.m, this);
  }
}

function readText(text: string): ToHub | null {
  try {
    const read = readToHub(JSON.parse(text));
    return read.ok ? read.value : null;
  } catch {
    return null; // no JSON
  }
}
