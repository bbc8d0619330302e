import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Services } from '#core/ports.ts';
import type { Hear, HostLink, HostRoom } from '#core/session/links.ts';
import type { PupilSays, RemoteAnswers } from '#core/session/messages.schema.ts';
import type { LessonContent } from '#core/session/next-step.ts';
import { presenterView } from '#core/session/presenter-view.ts';
import { paced } from './paced.ts';
import type { VisitRun } from './visit-run.ts';

/** How often the phone is sent what changed, ms: hands are counted faster than anybody reads. */
const SHOW_EVERY = 250;

/** The way to the phone, as the officer's panel shows it. */
export interface RemoteState {
  readonly status: ReturnType<HostLink['status']>;
  readonly room: HostRoom | null;
  /** What the next phone has to know; null while one is paired. Good once. */
  readonly code: string | null;
  readonly isPaired: boolean;
  /** Whether a phone is connected now. */
  readonly isHere: boolean;
}

export interface RemoteHost {
  readonly state: ReadonlySignal<RemoteState>;
  /** The phone may steer no more, and another can come. */
  unpair(): Promise<void>;
  close(): void;
}

/**
 * Opens the visit's room at the hub for the officer's phone: pairs the one that knows the code, sends it her view
 * whenever that changes, and does what it asks, each press once. Which phone is paired stands in the log, so that it
 * goes on after a reload, and in whichever window opens the room then.
 */
export async function openRemoteHost(run: VisitRun, content: LessonContent, { leadRoom, newId }: Pick<Services, 'leadRoom' | 'newId'>): Promise<RemoteHost> {
  const code = signal(run.state.peek().remote === null ? newId() : null);
  const remote = computed(() => run.state.value.remote);
  const line = signal<Pick<RemoteState, 'status' | 'room' | 'isHere'>>({ status: 'connecting', room: null, isHere: false });
  let last: { readonly n: number; readonly refused: string | null } = { n: 0, refused: null };
  /** One after the other, so that a copy of a press finds the press decided. */
  let queue: ReturnType<Hear> = Promise.resolve([]);

  const answer = (n: number, refused: string | null, isPaired = true): RemoteAnswers => ({
    type: 'remote',
    n,
    refused,
    view: isPaired ? { ...presenterView(run.state.peek(), content) } : null,
  });
  const turnedAway = (refused: string) => answer(0, refused, false);

  async function answerTo(m: string, says: PupilSays): Promise<RemoteAnswers> {
    if (says.type === 'pair') return pair(m, says.code);
    if (m !== remote.peek()) return turnedAway('not-paired');
    if (says.type === 'press' && says.n > last.n) {
      const refused = await run.press(says.wish, content, says.at);
      last = { n: says.n, refused: refused?.reason ?? null };
    }
    return answer(last.n, last.refused);
  }

  async function pair(m: string, said: string): Promise<RemoteAnswers> {
    if (m === remote.peek()) return answer(last.n, null); // its answer was lost
    if (code.peek() === null || said !== code.peek()) return turnedAway('wrong-code');
    code.value = null; // before anything is waited for: it is good once
    last = { n: 0, refused: null };
    const refused = await run.send({ type: 'set-remote', member: m });
    return refused ? turnedAway(refused.reason) : answer(0, null);
  }

  async function hear(asked: Parameters<Hear>[0]): ReturnType<Hear> {
    const answers: { readonly m: string; readonly b: RemoteAnswers }[] = [];
    for (const { m, b } of asked) answers.push({ m, b: await answerTo(m, b) });
    return answers;
  }

  const link = await leadRoom({
    key: run.header.hostKey,
    isDoorOpen: false,
    startAt: run.state.peek().log.length,
    onHeard: (asked) => (queue = queue.catch(() => []).then(() => hear(asked))),
  });
  const show = paced(SHOW_EVERY, () => {
    const member = remote.peek();
    if (member !== null) link.tell(member, answer(last.n, last.refused));
  });
  const look = () => (line.value = { status: link.status(), room: link.room(), isHere: link.here() > 0 });
  look();
  const stops = [link.onChange(look), link.close, show.stop, effect(() => void (run.state.value, show.ask()))];
  return {
    state: computed(() => ({ ...line.value, code: code.value, isPaired: remote.value !== null })),
    async unpair() {
      const member = remote.peek();
      await run.send({ type: 'set-remote', member: null });
      if (member !== null) link.tell(member, turnedAway('not-paired'));
      code.value = newId();
    },
    close: () => stops.forEach((stop) => stop()),
  };
}
