import type { FromHub, HostAnswers, PupilSays } from '#core/session/messages.schema.ts';
import { HubClient } from './hub-client.ts';

type Vote = Extract<PupilSays, { type: 'vote' }>;

/** A pupil's device as the hub sees it: it keeps its seat and its vote, comes back, and says again what was not answered. */
export class SimulatedPupil {
  client: HubClient | null = null;
  answers: HostAnswers | null = null;
  view: Extract<FromHub, { t: 'show' }>['view'] | null = null;
  isHostHere = false;
  isOver = false;
  /** Every frame that came, as it came. */
  readonly frames: FromHub[] = [];
  private readonly urls: readonly string[];
  private readonly room: string;
  private readonly secret: string;
  private readonly seat: string;
  private readonly again: number;
  private tries = 0;
  private revision = 0;
  private vote: Vote | null = null;
  private onAnswer: (() => void) | null = null;
  private resend: NodeJS.Timeout | null = null;

  constructor(options: {
    readonly urls: readonly string[];
    readonly room: string;
    readonly secret: string;
    readonly seat: string;
    readonly first?: number;
    readonly again?: number;
  }) {
    this.urls = options.urls;
    this.room = options.room;
    this.secret = options.secret;
    this.seat = options.seat;
    this.tries = options.first ?? 0;
    this.again = options.again ?? 500;
  }

  /** Comes in, and resolves when it has its seat. */
  async start(): Promise<void> {
    await this.connect();
    await this.until(() => this.answers?.seat === this.seat);
  }

  /** Taps an option; resolves when the answer says that it is in the log. */
  async tap(question: string, option: string): Promise<void> {
    this.revision += 1;
    const vote: Vote = { type: 'vote', question, option, revision: this.revision };
    this.vote = vote;
    this.sayVote();
    await this.until(() => this.answers?.vote?.question === question && this.answers.vote.revision === vote.revision);
  }

  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      await new Promise<void>((resolve) => {
        const before = this.onAnswer;
        this.onAnswer = () => {
          before?.();
          resolve();
        };
      });
    }
  }

  stop(): void {
    this.isOver = true;
    if (this.resend) clearTimeout(this.resend);
    this.client?.vanish();
  }

  private async connect(): Promise<void> {
    while (!this.isOver) {
      try {
        const client = await HubClient.connect(this.urls[this.tries++ % this.urls.length] ?? '');
        if (this.isOver) return client.vanish();
        this.client = client;
        client.onMessage = (message) => this.hear(message);
        void client.closed.then(() => this.lost(client));
        client.say({ t: 'enter', by: { type: 'room', room: this.room }, secret: this.secret });
        client.say({ t: 'say', b: { type: 'join', seat: this.seat } });
        this.sayVote();
        return;
      } catch {
        await new Promise((resolve) => void setTimeout(resolve, 50 + (this.tries % 10) * 10));
      }
    }
  }

  private hear(message: FromHub): void {
    this.frames.push(message);
    if (message.t === 'show') this.view = message.view;
    if (message.t === 'entered') this.isHostHere = message.isHostHere;
    if (message.t === 'host') this.isHostHere = message.isHere;
    if (message.t === 'host' && message.isHere) {
      this.client?.say({ t: 'say', b: { type: 'join', seat: this.seat } });
      this.sayVote();
    }
    if (message.t === 'bye' && message.reason !== 'moving') this.isOver = true;
    if (message.t === 'told' && 'seat' in message.b) this.told(message.b);
    const { onAnswer } = this;
    this.onAnswer = null;
    onAnswer?.();
  }

  private told(answers: HostAnswers): void {
    this.answers = answers;
    if (this.vote && answers.vote?.question === this.vote.question && answers.vote.revision === this.vote.revision) this.vote = null;
  }

  /** Says the vote that waits, and says it again until it is answered. */
  private sayVote(): void {
    if (this.resend) clearTimeout(this.resend);
    this.resend = null;
    if (!this.vote || this.isOver) return;
    this.client?.say({ t: 'say', b: this.vote });
    this.resend = setTimeout(() => this.sayVote(), this.again);
  }

  private lost(client: HubClient): void {
    if (this.client !== client) return;
    this.client = null;
    if (!this.isOver) void this.connect();
  }
}
