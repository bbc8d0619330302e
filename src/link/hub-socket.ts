import type { FromHub, ToHub } from '#core/session/messages.schema.ts';
import { backOff } from './back-off.ts';
import type { Dial, Line } from './line.ts';
import { onWake } from './wakes.ts';

/** How this device reaches the hub. */
export interface Ways {
  readonly socket: Dial;
  /** Where the socket is blocked; null when there is no other way. */
  readonly stream: Dial | null;
  /** Tells when the page wakes up; of the browser, unless a test says otherwise. */
  readonly wakes?: (listener: () => void) => () => void;
  readonly chance?: () => number;
}

/** A message as a value that is only read. */
export type Said<Message = ToHub> = Message extends readonly (infer One)[]
  ? readonly Said<One>[]
  : Message extends object
    ? { readonly [Key in keyof Message]: Said<Message[Key]> }
    : Message;

/** A connection to the hub that comes back by itself. */
export interface HubSocket {
  state(): 'connecting' | 'open' | 'no-hub' | 'stopped';
  /** False, and the message is lost, while there is no line. */
  send(message: Said): boolean;
  /** Doubts the line: without a word from the hub within two seconds it is dropped and opened again. */
  probe(): void;
  /** Opens a new line at once, in place of the one there is. */
  again(): void;
  /** Ends it for good; `again` begins anew. */
  stop(): void;
}

interface Listening<Heard> {
  /** What of the incoming is a message for this end; null for anything else. */
  readonly read: (input: unknown) => Heard | null;
  /** The first thing to say on each new line. */
  readonly first: () => ToHub;
  readonly heard: (message: Heard) => void;
  readonly changed: () => void;
}

/** A line that lost its other end without an event shows it by silence. */
const PROBE_LIMIT = 2000;
/** After so long without a word the line is doubted, ms: one that nothing is said on can be dead for a whole story. */
const SILENCE = 20_000;
/** So often in a row may a socket be blocked before the other way is tried. */
const BLOCKED = 2;
/** A hub that moves its clients on is not stormed by all of them at once: up to so many ms. */
const MOVING = 250;

/** Connects at once, and again after every break until it is stopped. */
export function openHubSocket<Heard extends FromHub>({ socket, stream, wakes = onWake, chance = Math.random }: Ways, on: Listening<Heard>): HubSocket {
  let state: ReturnType<HubSocket['state']> = 'connecting';
  let line: Line | null = null;
  let isOpen = false;
  let failures = 0;
  let blocked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let probing: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  function become(next: typeof state): void {
    if (state === next) return;
    state = next;
    on.changed();
  }

  function hangUp(): void {
    clearTimeout(waiting);
    clearTimeout(probing);
    clearTimeout(silence);
    waiting = probing = undefined;
    line?.close();
    line = null;
    isOpen = false;
  }

  function dial(): void {
    hangUp();
    if (state === 'open') become('connecting');
    const way = stream && blocked >= BLOCKED ? stream : socket;
    let hasHeard = false;
    line = way(JSON.stringify(on.first()), {
      opened: () => (isOpen = true),
      heard(text) {
        const message = on.read(parsed(text));
        if (!message) return;
        clearTimeout(probing);
        probing = undefined;
        clearTimeout(silence);
        silence = setTimeout(self.probe, SILENCE);
        hasHeard = true;
        failures = 0;
        if (way === socket) blocked = 0;
        hear(message);
      },
      closed(why) {
        if (way === socket) blocked = why === 'blocked' ? blocked + 1 : 0;
        else if (!hasHeard) blocked = 0;
        hangUp();
        if (why === 'no-hub') become('no-hub');
        else if (state === 'open') become('connecting');
        waiting = setTimeout(dial, backOff(failures, chance()));
        failures += 1;
      },
    });
  }

  function hear(message: Heard): void {
    if (message.t === 'bye') {
      hangUp();
      if (message.reason === 'moving') {
        become('connecting');
        waiting = setTimeout(dial, chance() * MOVING);
      } else become('stopped');
    } else become('open');
    on.heard(message);
  }

  const self: HubSocket = {
    state: () => state,
    send(message) {
      if (!line || !isOpen) return false;
      line.send(JSON.stringify(message));
      return true;
    },
    probe() {
      if (state !== 'open' || probing !== undefined) return;
      probing = setTimeout(dial, PROBE_LIMIT);
      self.send({ t: 'ping' });
    },
    again() {
      failures = 0;
      if (state === 'stopped') become('connecting');
      dial();
    },
    stop() {
      hangUp();
      become('stopped');
    },
  };
  wakes(() => {
    if (state === 'open') self.probe();
    else if (waiting !== undefined) self.again(); // not in the middle of opening a line: waking comes with several events
  });
  dial();
  return self;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
