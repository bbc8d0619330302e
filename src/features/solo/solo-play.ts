import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { branded, type Instant } from '#core/kernel/brand.ts';
import type { AttemptHeader } from '#core/play/attempt.ts';
import { decideIn } from '#core/play/decide.ts';
import type { PlayEvent, PlayIntent } from '#core/play/events.ts';
import { view, type PlayView } from '#core/play/view.ts';
import type { Clock, LearningLog } from '#core/ports.ts';

/** One learner playing one scenario. What is shown is a fold of the events, and each is written before it is shown. */
export interface SoloPlay {
  readonly attempt: string;
  readonly events: ReadonlySignal<readonly PlayEvent[]>;
  readonly view: ReadonlySignal<PlayView>;
  /** Whether the attempt was begun in an earlier visit. */
  readonly isResumed: boolean;
  /** Asks for something. Intents that come while one is being written are dropped: a double tap is one tap. */
  send(intent: PlayIntent): Promise<void>;
  /** Whether the attempt was erased, in this tab or another. */
  readonly isGone: ReadonlySignal<boolean>;
  /** Stops following other tabs. */
  close(): void;
}

interface Setting {
  readonly packId: string;
  readonly packVersion: string;
  readonly scenario: Scenario;
  readonly log: LearningLog;
  readonly clock: Clock;
  readonly newId: () => string;
}

/**
 * Goes on where this scenario was left, or begins a new attempt; `afresh` always begins anew, and the earlier
 * attempt stays. A new attempt is kept from the first step on: opening a story and leaving it leaves no trace.
 */
export async function openSoloPlay(setting: Setting, afresh = false): Promise<SoloPlay> {
  const newest = (await setting.log.listAttempts()).find((attempt) => attempt.scenarioId === setting.scenario.id);
  const left = newest && !afresh ? await leftOpen(setting, newest) : null;
  if (left) return soloPlay(setting, left.header, left.events, true);
  // The newest attempt is the one that is gone on with: it must be that also when the clock was set back.
  const startedAt = newest ? notBefore(branded(newest.lastAt + 1), setting.clock.now()) : setting.clock.now();
  const header: AttemptHeader = {
    id: setting.newId(),
    packId: setting.packId,
    packVersion: setting.packVersion,
    scenarioId: setting.scenario.id,
    startedAt,
    lastAt: startedAt,
    state: 'open',
    result: null,
    length: 1,
  };
  return soloPlay(setting, header, [{ type: 'started', scenario: setting.scenario.id }], false);
}

/** The attempt with its events, if it is not finished and they still fit the scenario. */
async function leftOpen({ log, scenario }: Setting, attempt: AttemptHeader) {
  const kept = attempt.state === 'finished' ? null : await log.readAttempt(attempt.id);
  return kept && view(scenario, kept.events).used === kept.events.length ? kept : null;
}

function soloPlay(setting: Setting, begun: AttemptHeader, before: readonly PlayEvent[], isResumed: boolean): SoloPlay {
  const { scenario, log, clock } = setting;
  const events = signal(before);
  const shown = signal(view(scenario, before));
  const isGone = signal(false);
  let header = begun;
  let isKept = isResumed;
  let isWriting = false;
  let hasHeard = false;

  async function write(event: PlayEvent): Promise<void> {
    if (!isKept) await keepStart();
    const next = [...events.value, event];
    const after = view(scenario, next);
    const at = notBefore(header.lastAt, clock.now());
    const nextHeader = headerAfter(header, after, next.length, at);
    const outcome = await log.append({ attempt: header.id, seq: events.value.length, at, event }, nextHeader);
    if (outcome === 'taken') return readAgain();
    header = nextHeader;
    show(next, after);
  }

  async function keepStart(): Promise<void> {
    for (const event of before) await log.startAttempt(header, { attempt: header.id, seq: 0, at: header.startedAt, event });
    isKept = true;
  }

  /** Another tab went on with this attempt, or erased everything: show what it did. */
  async function readAgain(): Promise<void> {
    const known = events.value;
    const there = await log.readAttempt(header.id);
    if (events.value !== known) return; // a step was taken here meanwhile: what was read may be from before it
    isGone.value = there === null;
    if (!there || there.events.length === events.value.length) return;
    header = there.header;
    show(there.events, view(scenario, there.events));
  }

  function show(next: readonly PlayEvent[], after: PlayView): void {
    batch(() => {
      events.value = next;
      shown.value = after;
    });
  }

  const close = log.onChange(() => {
    hasHeard = true;
    if (isKept && !isWriting) void readAgain();
  });

  return {
    attempt: begun.id,
    events,
    view: shown,
    isResumed,
    isGone,
    close,
    async send(intent) {
      if (isWriting) return;
      const event = decideIn(scenario, shown.value, intent);
      if (event.type === 'refused') return;
      isWriting = true;
      hasHeard = false;
      try {
        await write(event);
      } finally {
        isWriting = false;
      }
      if (hasHeard) await readAgain(); // another tab went on while this step was written and shown
    },
  };
}

/** The header that follows from the events. */
function headerAfter(header: AttemptHeader, after: PlayView, length: number, at: AttemptHeader['lastAt']): AttemptHeader {
  const state = after.phase === 'finished' ? 'finished' : after.ending ? 'ended' : 'open';
  return { ...header, lastAt: at, state, result: after.ending?.result ?? null, length };
}

function notBefore(earliest: Instant, now: Instant): Instant {
  return now < earliest ? earliest : now;
}
