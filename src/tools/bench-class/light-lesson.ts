import type { FromHub, PupilSays } from '#core/session/messages.schema.ts';
import { memberName, roomName } from '../../hub/names.ts';
import { secretOf } from '../../testing/secret-of.ts';
import { LightClient } from './light-client.ts';

type View = Extract<FromHub, { t: 'show' }>['view'];
type Vote = Extract<PupilSays, { type: 'vote' }>;

/** What one question took, in ms. */
export interface Taken {
  /** From the host's word to each screen, question and reveal. */
  readonly shows: readonly number[];
  /** From each tap to "received". */
  readonly acks: readonly number[];
  readonly lost: number;
  readonly doubled: number;
}

/** How long a device waits for its answer before it says its vote again. */
const AGAIN = 2000;

/** A room with one host and so many devices, of which every one votes on every question. */
export class LightLesson {
  private readonly host: LightClient;
  private readonly pupils: readonly LightPupil[];
  private readonly inLog = new Map<string, Vote>();
  private copies = 0;
  private n = 0;
  private view: View = { phase: 'before', question: null, reveal: null };
  private isOpen = false;

  constructor(urls: readonly string[], name: string, size: number) {
    const room = roomName(secretOf(name));
    this.host = new LightClient(
      urls,
      0,
      () => [{ t: 'open', key: secretOf(name), pin: null, isDoorOpen: true }],
      (message) => this.hearAsHost(message),
    );
    this.pupils = Array.from({ length: size }, (_, place) => new LightPupil(urls, place, room, secretOf(`${name} ${place}`)));
  }

  async ready(): Promise<void> {
    await until(() => this.isOpen && this.pupils.every(({ isIn }) => isIn), 60_000);
  }

  /** Shows a question, lets everyone tap within `spread` ms, reveals. */
  async ask(id: string, spread: number, inTheMiddle: () => void = () => {}): Promise<Taken> {
    const shows: number[] = [];
    const options = ['a', 'b', 'c', 'd'].map((option) => ({
      id: option,
      text: { zh: `选项 ${option}：先停一停，问问家里人`, en: `Option ${option}: stop, and ask at home` },
    }));
    const question = { id, prompt: { zh: '群里说先垫付再返现，该怎么办？', en: 'Pay first and be paid back, says the group: what now?' }, options };
    shows.push(...(await this.show({ phase: 'open', question, reveal: null })));
    this.inLog.clear();
    this.copies = 0;
    const from = performance.now();
    for (const pupil of this.pupils) pupil.ackAt = null;
    this.pupils.forEach((pupil, place) => setTimeout(() => pupil.tap(id, 'abcd'.charAt(place % 4)), (place / this.pupils.length) * spread));
    setTimeout(inTheMiddle, spread / 2);
    await until(() => performance.now() - from >= spread && this.pupils.every(({ ackAt }) => ackAt !== null), 30_000);
    shows.push(
      ...(await this.show({ phase: 'revealed', question, reveal: { right: ['a'], feedback: {}, explain: { zh: '先停、再问。', en: 'Stop, then ask.' } } })),
    );
    return {
      shows,
      acks: this.pupils.flatMap(({ tapAt, ackAt }) => (ackAt === null ? [] : [ackAt - tapAt])),
      lost: this.pupils.filter(({ m }, place) => this.inLog.get(m)?.option !== 'abcd'.charAt(place % 4)).length,
      doubled: this.copies,
    };
  }

  stop(): void {
    this.host.stop();
    for (const pupil of this.pupils) pupil.stop();
  }

  private async show(view: View): Promise<readonly number[]> {
    this.view = view;
    this.n += 1;
    const from = performance.now();
    this.host.say({ t: 'show', n: this.n, view });
    await until(() => this.pupils.every(({ shownAt }) => (shownAt.get(this.n) ?? 0) > 0), 30_000);
    return this.pupils.map(({ shownAt }) => (shownAt.get(this.n) ?? 0) - from);
  }

  private hearAsHost(message: FromHub): void {
    if (message.t === 'room') {
      this.isOpen = true;
      this.host.say({ t: 'show', n: this.n, view: this.view });
    }
    if (message.t !== 'heard') return;
    void Promise.resolve().then(() => {
      const list = message.list.map(({ m, b }) => {
        const before = this.inLog.get(m);
        if (b.type === 'vote' && before?.revision !== b.revision) {
          if (before?.question === b.question) this.copies += 1;
          this.inLog.set(m, b);
        }
        const vote = this.inLog.get(m);
        return { m, b: { seat: 'n-1', vote: vote ? { question: vote.question, option: vote.option, revision: vote.revision } : null, refused: null } };
      });
      this.host.say({ t: 'tell', list });
    });
  }
}

class LightPupil {
  isIn = false;
  readonly m: string;
  tapAt = 0;
  ackAt: number | null = null;
  readonly shownAt = new Map<number, number>();
  private revision = 0;
  private vote: Vote | null = null;
  private readonly client: LightClient;

  constructor(urls: readonly string[], place: number, room: string, secret: string) {
    this.m = memberName(room, secret);
    this.client = new LightClient(
      urls,
      place,
      () => [{ t: 'enter', by: { type: 'room', room }, secret }, ...(this.vote ? [{ t: 'say', b: this.vote } as const] : [])],
      (message) => this.hear(message),
    );
  }

  tap(question: string, option: string): void {
    this.revision += 1;
    this.vote = { type: 'vote', question, option, revision: this.revision };
    this.tapAt = performance.now();
    this.ackAt = null;
    this.say();
  }

  stop(): void {
    this.vote = null;
    this.client.stop();
  }

  private say(): void {
    const { vote } = this;
    if (!vote) return;
    this.client.say({ t: 'say', b: vote });
    setTimeout(() => {
      if (this.vote === vote) this.say();
    }, AGAIN).unref();
  }

  private hear(message: FromHub): void {
    if (message.t === 'entered') this.isIn = true;
    if (message.t === 'show') this.shownAt.set(message.n, this.shownAt.get(message.n) ?? performance.now());
    if (message.t === 'host' && message.isHere) this.say();
    if (message.t !== 'told' || !('vote' in message.b) || !this.vote || message.b.vote?.revision !== this.vote.revision) return;
    this.ackAt = performance.now();
    this.vote = null;
  }
}

async function until(isSo: () => boolean, within: number): Promise<void> {
  const from = performance.now();
  while (!isSo()) {
    if (performance.now() - from > within) return;
    await new Promise((resolve) => void setTimeout(resolve, 5));
  }
}
