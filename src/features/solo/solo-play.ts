import { signal, type ReadonlySignal } from '@preact/signals';
import type { Scenario } from '#core/content/scenario.schema.ts';
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
}

interface Setting {
  readonly packId: string;
  readonly packVersion: string;
  readonly scenario: Scenario;
  readonly log: LearningLog;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Goes on where this scenario was left, or begins a new attempt. `afresh` always begins anew; the earlier attempt stays. */
export async function openSoloPlay(setting: Setting, afresh = false): Promise<SoloPlay> {
  const left = afresh ? null : await attemptLeftOpen(setting);
  if (left) return soloPlay(setting, left.header, left.events, true);
  const startedAt = setting.clock.now();
  const first: PlayEvent = { type: 'started', scenario: setting.scenario.id };
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
  await setting.log.startAttempt(header, { attempt: header.id, seq: 0, at: startedAt, event: first });
  return soloPlay(setting, header, [first], false);
}

/** The newest attempt of this scenario that is not finished and whose events still fit the scenario. */
async function attemptLeftOpen({ log, scenario }: Setting) {
  const open = (await log.listAttempts()).find((attempt) => attempt.scenarioId === scenario.id && attempt.state !== 'finished');
  const kept = open ? await log.readAttempt(open.id) : null;
  return kept && view(scenario, kept.events).used === kept.events.length ? kept : null;
}

function soloPlay(setting: Setting, begun: AttemptHeader, kept: readonly PlayEvent[], isResumed: boolean): SoloPlay {
  const { scenario, log, clock } = setting;
  const events = signal(kept);
  const shown = signal(view(scenario, kept));
  let header = begun;
  let isWriting = false;

  async function write(event: PlayEvent): Promise<void> {
    const next = [...events.value, event];
    const after = view(scenario, next);
    const at = clock.now();
    const nextHeader = headerAfter(header, after, next.length, at);
    const outcome = await log.append({ attempt: header.id, seq: events.value.length, at, event }, nextHeader);
    if (outcome === 'kept') {
      header = nextHeader;
      events.value = next;
      shown.value = after;
    } else {
      await readAgain();
    }
  }

  /** Another tab went on with this attempt: show what it did. */
  async function readAgain(): Promise<void> {
    const there = await log.readAttempt(header.id);
    if (!there) return;
    header = there.header;
    events.value = there.events;
    shown.value = view(scenario, there.events);
  }

  log.onChange(() => {
    if (!isWriting) void readAgain();
  });

  return {
    attempt: begun.id,
    events,
    view: shown,
    isResumed,
    async send(intent) {
      if (isWriting) return;
      const event = decideIn(scenario, shown.value, intent);
      if (event.type === 'refused') return;
      isWriting = true;
      try {
        await write(event);
      } finally {
        isWriting = false;
      }
    },
  };
}

/** The header that follows from the events. */
function headerAfter(header: AttemptHeader, after: PlayView, length: number, at: AttemptHeader['lastAt']): AttemptHeader {
  const state = after.phase === 'finished' ? 'finished' : after.ending ? 'ended' : 'open';
  return { ...header, lastAt: at, state, result: after.ending?.result ?? null, length };
}
