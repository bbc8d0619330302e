import { signal, type ReadonlySignal } from '@preact/signals';
import { refused, type Refused } from '#core/kernel/refused.ts';
import type { ClassLog, Clock } from '#core/ports.ts';
import type { SessionEvent, SessionRefusal, TeacherIntent } from '#core/session/events.ts';
import { fold } from '#core/session/fold.ts';
import type { LessonContent } from '#core/session/next-step.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import { intentsOf, type Wish } from '#core/session/stage-press.ts';
import type { SessionState } from '#core/session/state.ts';
import { tellPress } from '#core/session/tell-press.ts';

/**
 * A visit that is being given. Stage and presenter view are two windows of one log, and neither leads: each writes at
 * the end of it, and whoever comes second reads what the other wrote and decides again. So either may be closed or
 * crash, and the other goes on.
 */
export interface VisitRun {
  readonly header: SessionHeader;
  readonly state: ReadonlySignal<SessionState>;
  /** Whether it was deleted in another window. */
  readonly isGone: ReadonlySignal<boolean>;
  /**
   * One press: all it does is written together, then shown. Null when it happened, or had no meaning here. With `at`,
   * the length of the log it was made at, a press that is behind is refused: from afar one may arrive twice.
   */
  press(wish: Wish, content: LessonContent, at?: number): Promise<Refused<SessionRefusal> | null>;
  /** The same for what is no press: the phone that may steer, the end of the visit. */
  send(intent: TeacherIntent): Promise<Refused<SessionRefusal> | null>;
  close(): void;
}

interface Setting {
  readonly log: ClassLog;
  readonly clock: Clock;
}

/** Begins a visit, before its first part: its first event is on disk when this resolves. */
export async function beginVisit({ log, clock }: Setting, id: string, hostKey: string, opened: Extract<SessionEvent, { type: 'opened' }>): Promise<void> {
  const at = clock.now();
  const header: SessionHeader = { id, className: opened.className, startedAt: at, lastAt: at, isClosed: false, length: 1, hostKey };
  await log.append(header, [{ v: 1, seq: 0, at, event: opened }]);
}

/** Goes on with a visit of this device where it stands; null when there is none of that id. */
export async function resumeVisit({ log, clock }: Setting, id: string): Promise<VisitRun | null> {
  const kept = await log.read(id);
  if (!kept) return null;
  let header = kept.header;
  const state = signal(fold(kept.events));
  const isGone = signal(false);
  /** One after the other: each press is decided on what the one before it has written. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  };

  /** Reads what the other window wrote. What was deleted, and opened again from a file, may be another log: it is read from its beginning. */
  async function catchUp(): Promise<void> {
    const there = await log.read(id);
    const isAnother = isGone.value || (there !== null && there.header.length < header.length);
    isGone.value = there === null;
    if (!there || (!isAnother && there.header.length === header.length)) return;
    header = there.header;
    state.value = isAnother ? fold(there.events) : fold(there.events.slice(state.value.log.length), state.value);
  }

  async function write(next: SessionState): Promise<boolean> {
    const fresh = next.log.slice(header.length);
    const lastAt = fresh[fresh.length - 1]?.at ?? header.lastAt;
    const nextHeader = { ...header, className: next.className, lastAt, isClosed: next.isClosed, length: next.log.length };
    if ((await log.append(nextHeader, fresh)) === 'taken') return false;
    header = nextHeader;
    state.value = next;
    return true;
  }

  function happen(intentsIn: (state: SessionState) => readonly TeacherIntent[], at?: number): Promise<Refused<SessionRefusal> | null> {
    return inTurn(async () => {
      for (;;) {
        if (isGone.value) return refused('not-open');
        if (at !== undefined && at !== state.value.log.length) return refused('stale');
        const told = tellPress(state.value, intentsIn(state.value), clock.now());
        if ('type' in told) return told;
        if (told.log.length === state.value.log.length || (await write(told))) return null;
        await catchUp(); // the other window was first
      }
    });
  }

  const close = log.onChange((where) => {
    if (where === 'elsewhere') void inTurn(catchUp);
  });
  return {
    get header() {
      return header;
    },
    state,
    isGone,
    press: (wish, content, at) => happen((now) => intentsOf(now, content, wish), at),
    send: (intent) => happen(() => [intent]),
    close,
  };
}
