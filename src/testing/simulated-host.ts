import { acceptPupil, acceptTeacher } from '#core/session/accept.ts';
import type { SessionEvent, TeacherIntent } from '#core/session/events.ts';
import type { FromHub, HostAnswers, ToHub } from '#core/session/messages.schema.ts';
import type { Question } from '#core/session/question.ts';
import { fold } from '#core/session/fold.ts';
import { currentQuestion, NEW_SESSION, type SessionState } from '#core/session/state.ts';
import { viewForPupils } from '#core/session/view-for.ts';
import { branded } from '#core/kernel/brand.ts';
import { HubClient } from './hub-client.ts';

type Heard = Extract<FromHub, { t: 'heard' }>['list'];
type Told = Extract<ToHub, { t: 'tell' }>['list'];

/** A teacher's browser as the hub sees it: the rules of core and a log in memory, and a link that comes back. */
export class SimulatedHost {
  state: SessionState = NEW_SESSION;
  client: HubClient | null = null;
  room: Extract<FromHub, { t: 'room' }> | null = null;
  here = 0;
  isReplaced = false;
  /** What it answers an officer's phone. */
  onPhone: (list: Heard) => Told = () => [];
  private readonly urls: readonly string[];
  private readonly key: string;
  private tries = 0;
  private isOver = false;

  constructor(urls: readonly string[], key: string, pupils: number) {
    this.urls = urls;
    this.key = key;
    this.add([
      { type: 'opened', className: '', pupils, ways: ['devices'], plan: [{ type: 'round', form: 'practice', packId: 'p', items: [] }] },
      { type: 'activity-started', activity: 0 },
    ]);
  }

  /** Comes to its room, by the first hub that takes it, and stays: a lost link is made anew. */
  async start(): Promise<void> {
    for (;;) {
      try {
        const client = await HubClient.connect(this.urls[this.tries++ % this.urls.length] ?? '');
        if (this.isOver) return client.vanish();
        this.client = client;
        client.onMessage = (message) => this.hear(message);
        client.say({ t: 'open', key: this.key, pin: this.room?.pin ?? null, isDoorOpen: this.state.isDoorOpen });
        this.room = await Promise.race([client.next('room'), client.closed.then(() => Promise.reject(new Error('closed')))]);
        void client.closed.then(() => this.lost(client));
        this.show();
        return;
      } catch {
        if (this.isOver || this.isReplaced) return;
        await new Promise((resolve) => void setTimeout(resolve, 50));
      }
    }
  }

  do(intent: TeacherIntent): void {
    const accepted = acceptTeacher(this.state, intent);
    if ('type' in accepted) throw new Error(accepted.reason);
    this.add(accepted);
    this.show();
  }

  ask(id: string): void {
    this.do({ type: 'open-question', question: questionOf(id) });
  }

  /** What is in the log as the vote of each seat, on the question of this id. */
  votes(question: string): ReadonlyMap<string, string | null> {
    const asked = this.state.asked.find((one) => one.question.id === question);
    return new Map([...(asked?.votes ?? [])].map(([seat, { option }]) => [seat, option]));
  }

  /** The browser is closed for a while. */
  async goAway(whileAway: () => Promise<void>): Promise<void> {
    const { client } = this;
    this.client = null;
    client?.vanish();
    await whileAway();
    await this.start();
  }

  stop(): void {
    this.isOver = true;
    this.client?.vanish();
  }

  private show(): void {
    this.client?.say({ t: 'show', n: this.state.log.length, view: plain(viewForPupils(this.state)) });
  }

  private hear(message: FromHub): void {
    if (message.t === 'here') this.here = message.members;
    if (message.t === 'bye') this.isReplaced = message.reason === 'replaced';
    if (message.t !== 'heard') return;
    const { client } = this;
    // The real one answers when its database has them; a microtask stands for that.
    void Promise.resolve().then(() => {
      const refusals = new Map<string, HostAnswers['refused']>();
      const pupils = message.list.filter((one) => !isOfPhone(one));
      for (const { m, b } of pupils) {
        if (b.type === 'hello' || b.type === 'pair' || b.type === 'press') continue;
        const accepted = acceptPupil(this.state, m, b);
        if ('type' in accepted) refusals.set(m, { asked: b.type, reason: accepted.reason });
        else this.add(accepted);
      }
      const seats = new Map([...this.state.seats].map(([seat, member]) => [member, seat]));
      client?.say({
        t: 'tell',
        list: [
          ...[...new Set(pupils.map(({ m }) => m))].map((m) => ({ m, b: this.answer(seats.get(m) ?? null, refusals.get(m) ?? null) })),
          ...this.onPhone(message.list.filter(isOfPhone)),
        ],
      });
    });
  }

  private answer(seat: string | null, refused: HostAnswers['refused']): HostAnswers {
    const asked = currentQuestion(this.state);
    const vote = seat === null ? undefined : asked?.votes.get(seat);
    return { seat, vote: asked && vote ? { question: asked.question.id, option: vote.option, revision: vote.revision } : null, refused };
  }

  private add(events: readonly SessionEvent[]): void {
    const { length } = this.state.log;
    this.state = fold(
      events.map((event, place) => ({ v: 1, seq: length + place, at: branded(0), event })),
      this.state,
    );
  }

  private lost(client: HubClient): void {
    if (this.client !== client || this.isOver || this.isReplaced) return;
    this.client = null;
    void this.start();
  }
}

function isOfPhone({ b }: Heard[number]): boolean {
  return b.type === 'pair' || b.type === 'press';
}

/** A question of four options, of which the first is right. */
export function questionOf(id: string): Question {
  return {
    id,
    activity: 0,
    about: { type: 'item', packId: 'p', item: id, form: 'practice' },
    prompt: { zh: '群里说先垫付再返现，该怎么办？', en: 'Pay first and be paid back, says the group: what now?' },
    options: ['a', 'b', 'c', 'd'].map((option) => ({ id: option, text: { zh: `选项 ${option}`, en: `Option ${option}` } })),
    key: { right: ['a'], truth: 'scam', settled: true, fraudType: 'task-rebate', cues: [], feedback: {}, explain: { zh: '理由', en: 'the reason' } },
  };
}

/** The same value; the messages' types are not readonly. */
function plain(view: ReturnType<typeof viewForPupils>): Extract<FromHub, { t: 'show' }>['view'] {
  const { phase, question, reveal } = view;
  return { phase, question: question && { ...question, options: [...question.options] }, reveal: reveal && { ...reveal, right: [...reveal.right] } };
}
