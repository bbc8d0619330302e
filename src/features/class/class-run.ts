import { signal, type ReadonlySignal } from '@preact/signals';
import { refused, type Refused } from '#core/kernel/refused.ts';
import type { ClassLog, Clock } from '#core/ports.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import { acceptTeacher } from '#core/session/accept.ts';
import type { LoggedSessionEvent, SessionEvent, SessionRefusal, TeacherIntent } from '#core/session/events.ts';
import { fold, Telling } from '#core/session/fold.ts';
import type { SessionState } from '#core/session/state.ts';
import { answersTo, hearPupils, isRefused, type Answers, type Heard } from './hear-pupils.ts';

/** A lesson that is being given here: this browser is its authority. An intent is accepted, written, then shown, then answered. */
export interface ClassRun {
  readonly header: SessionHeader;
  readonly state: ReadonlySignal<SessionState>;
  /** Whether another tab leads this lesson: this one only says so, until `takeLead`. */
  readonly isLedElsewhere: ReadonlySignal<boolean>;
  /** Whether it was deleted in another tab: nothing more can be written to it. */
  readonly isGone: ReadonlySignal<boolean>;
  /** Asks for something; null when it happened (or had happened). Resolves when it is on disk and shown. */
  send(intent: TeacherIntent): Promise<Refused<SessionRefusal> | null>;
  /** What pupils' devices ask; one answer for each member that asked, once it is on disk. What comes while something is being written is written together, in one go. */
  hear(asked: Heard): Promise<Answers>;
  /** Reads what another tab wrote and leads on from there. */
  takeLead(): Promise<void>;
  /** Leaves the lead to another tab. */
  yieldLead(): void;
  /** Stops following other tabs. */
  close(): void;
}

/** What has been heard since the last write began. */
interface Gathering {
  readonly heard: Heard[];
  readonly written: Promise<readonly Answers[]>;
}

interface Setting {
  readonly log: ClassLog;
  readonly clock: Clock;
}

/** Begins a lesson: its first event is on disk when this resolves. */
export async function beginLesson(setting: Setting, id: string, hostKey: string, opened: Extract<SessionEvent, { type: 'opened' }>): Promise<ClassRun> {
  const at = setting.clock.now();
  const events: readonly LoggedSessionEvent[] = [{ v: 1, seq: 0, at, event: opened }];
  const header: SessionHeader = { id, className: opened.className, startedAt: at, lastAt: at, isClosed: false, length: 1, hostKey };
  await setting.log.append(header, events);
  return run(setting, header, fold(events));
}

/** Goes on with a lesson of this device where it stands; null when there is none of that id. */
export async function resumeLesson(setting: Setting, id: string): Promise<ClassRun | null> {
  const kept = await setting.log.read(id);
  return kept && run(setting, kept.header, fold(kept.events));
}

function run({ log, clock }: Setting, begun: SessionHeader, from: SessionState): ClassRun {
  const state = signal(from);
  const isLedElsewhere = signal(false);
  const isGone = signal(false);
  let header = begun;
  /** One after the other: each is decided on what the one before it has written. */
  let queue: Promise<unknown> = Promise.resolve();
  /** Those who still can be heard before whatever else waits for its turn; null when the next begin a new one. */
  let gathering: Gathering | null = null;
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  };

  /** Writes what was accepted; false when another tab was faster, and nothing was written. */
  async function write(next: SessionState): Promise<boolean> {
    const fresh = next.log.slice(header.length);
    const lastAt = fresh[fresh.length - 1]?.at ?? header.lastAt;
    const nextHeader = { ...header, className: next.className, lastAt, isClosed: next.isClosed, length: next.log.length };
    if ((await log.append(nextHeader, fresh)) === 'taken') {
      await lose();
      return false;
    }
    header = nextHeader;
    state.value = next;
    return true;
  }

  /** Another tab went on with the lesson, or deleted it. */
  async function lose(): Promise<void> {
    isGone.value = !(await log.list()).some(({ id }) => id === header.id);
    isLedElsewhere.value = true;
  }

  function gather(): Gathering {
    const heard: Heard[] = [];
    const written = inTurn(async () => {
      gathering = null;
      return hearAll(heard);
    });
    return { heard, written };
  }

  async function hearAll(heard: readonly Heard[]): Promise<readonly Answers[]> {
    if (isLedElsewhere.value) return []; // unanswered: asked again, of the tab that leads
    const telling = new Telling(state.value);
    const refusals = heard.map((asked) => hearPupils(telling, asked, (events) => tell(telling, events)));
    if (telling.state.log.length > header.length && !(await write(telling.state))) return [];
    return heard.map((asked, place) => answersTo(state.value, asked, refusals[place]));
  }

  function tell(telling: Telling, events: readonly SessionEvent[]): void {
    const at = clock.now();
    for (const event of events) telling.add({ v: 1, seq: telling.state.log.length, at, event });
  }

  const close = log.onChange((where) => {
    if (where === 'here') return;
    // Another tab may have gone on with this lesson. Read in turn, so that what is being written here is counted first.
    void inTurn(async () => {
      const there = (await log.list()).find(({ id }) => id === header.id);
      if (!there || there.length > header.length) await lose();
    });
  });

  return {
    close,
    yieldLead: () => void (isLedElsewhere.value = true),
    get header() {
      return header;
    },
    state,
    isLedElsewhere,
    isGone,
    send(intent) {
      gathering = null; // who is heard after this comes after it
      return inTurn(async () => {
        if (isLedElsewhere.value) return refused('led-elsewhere');
        const accepted = acceptTeacher(state.value, intent);
        if (isRefused(accepted)) return accepted;
        if (accepted.length === 0) return null;
        const telling = new Telling(state.value);
        tell(telling, accepted);
        return (await write(telling.state)) ? null : refused('led-elsewhere');
      });
    },
    async hear(asked) {
      gathering ??= gather();
      const { heard, written } = gathering;
      const place = heard.push(asked) - 1;
      return (await written)[place] ?? [];
    },
    takeLead: () =>
      inTurn(async () => {
        const kept = await log.read(header.id);
        if (!kept) return void (isGone.value = true);
        header = kept.header;
        state.value = fold(kept.events);
        isLedElsewhere.value = false;
      }),
  };
}
