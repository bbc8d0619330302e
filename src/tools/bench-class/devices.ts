import type { FromHub } from '#core/session/messages.schema.ts';
import { secretOf } from '../../testing/secret-of.ts';
import { LightClient } from './light-client.ts';

/** Devices that come into a lesson led by a real page, take a seat each, and vote on whatever is asked. */
export class Devices {
  private readonly all: readonly Device[];

  /** They come one after the other within `spread` ms, and vote within so many after each question. */
  constructor(url: string, pin: string, count: number, spread: number) {
    this.all = Array.from({ length: count }, (_, place) => new Device(url, pin, place + 1, (place / count) * spread));
  }

  get seated(): number {
    return this.all.filter(({ hasSeat }) => hasSeat).length;
  }

  stop(): void {
    for (const device of this.all) device.stop();
  }
}

class Device {
  hasSeat = false;
  private client: LightClient | null = null;
  private voted = '';
  private readonly seat: string;
  private readonly after: number;

  constructor(url: string, pin: string, number: number, after: number) {
    this.seat = `n-${number}`;
    this.after = after;
    const secret = secretOf(`device ${pin} ${number}`);
    setTimeout(() => {
      this.client = new LightClient(
        [url],
        0,
        () => [
          { t: 'enter', by: { type: 'pin', pin }, secret },
          { t: 'say', b: { type: 'join', seat: this.seat } },
        ],
        (message) => this.hear(message),
      );
    }, after);
  }

  stop(): void {
    this.client?.stop();
  }

  private hear(message: FromHub): void {
    if (message.t === 'told' && 'seat' in message.b) this.hasSeat = message.b.seat !== null;
    if (message.t !== 'show' || message.view.phase !== 'open') return;
    const { question } = message.view;
    if (!question || question.id === this.voted) return;
    this.voted = question.id;
    const option = question.options[this.after % 1 < 0.5 ? 0 : question.options.length - 1]?.id ?? '';
    setTimeout(() => this.client?.say({ t: 'say', b: { type: 'vote', question: question.id, option, revision: 1 } }), this.after);
  }
}
