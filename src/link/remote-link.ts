import { refused, type Refused } from '#core/kernel/refused.ts';
import type { KeptRoom, KeptRooms, RemoteLink, RemoteStatus } from '#core/session/links.ts';
import { readFromHub, type FromHub, type HostTells, type PupilSays } from '#core/session/messages.schema.ts';
import { readPresenterView } from '#core/session/presenter-view.schema.ts';
import type { PresenterView } from '#core/session/presenter-view.ts';
import type { Wish } from '#core/session/stage-press.ts';
import { openHubSocket, type Said, type Ways } from './hub-socket.ts';

export interface RemoteSetting {
  readonly ways: Ways;
  readonly room: string;
  /** From the officer's screen; null on a phone that was paired before. */
  readonly code: string | null;
  /** Makes a secret of 26 base32 signs: `newId`. */
  readonly newSecret: () => string;
  readonly rooms: KeptRooms;
}

/** After so long without an answer it is asked again; the second time the line itself is doubted, ms. */
const ASK_AGAIN = 2000;
/** A hub that came back does not know the room until the stage has come back too: looked at again after so long, ms. */
const KNOCK_AGAIN = 3000;
/** So many presses may wait for a stage that does not answer: a thumb that hammers is no plan. */
const MOST_WAITING = 5;

interface Waiting {
  readonly wish: Wish;
  readonly answered: (refused: Refused | null) => void;
}

/** Takes the officer's phone to her stage and keeps it there. One press is on its way at a time, each made at what the one before it has brought. */
export function openRemoteLink({ ways, room, code, newSecret, rooms }: RemoteSetting): RemoteLink {
  const listeners = new Set<() => void>();
  const changed = () => [...listeners].forEach((listener) => listener());
  // `revision` counts the presses of this phone, through reloads too.
  let kept: KeptRoom = rooms.read(room) ?? { room, secret: newSecret(), revision: 0, pending: null };
  rooms.write(kept);
  let status: RemoteStatus = { type: 'connecting' };
  let view: PresenterView | null = null;
  let flight: (Waiting & { readonly says: Extract<PupilSays, { type: 'press' }> }) | null = null;
  let waiting: readonly Waiting[] = [];
  let asking: ReturnType<typeof setTimeout> | undefined;
  let knocking: ReturnType<typeof setTimeout> | undefined;

  const socket = openHubSocket(ways, {
    first: () => ({ t: 'enter', by: { type: 'room', room }, secret: kept.secret }),
    read(input) {
      const message = readFromHub(input);
      return message.ok ? message.value : null;
    },
    heard,
    changed() {
      const state = socket.state();
      if (state === 'connecting' || state === 'no-hub') become({ type: state });
    },
  });

  function become(next: RemoteStatus): void {
    status = next;
    changed();
  }

  function heard(message: FromHub): void {
    if (message.t === 'entered') here(message.isHostHere);
    else if (message.t === 'host') here(message.isHere);
    else if (message.t === 'told') told(message.b);
    else if (message.t === 'bye' && message.reason !== 'moving') giveUp({ type: message.reason === 'replaced' ? 'replaced' : 'stage-away' });
    else if (message.t === 'refused' && message.reason === 'no-such-room') knockLater();
    else if (message.t === 'refused' && status.type !== 'paired') giveUp({ type: 'refused', reason: message.reason });
  }

  function here(isHere: boolean): void {
    become(isHere ? { type: 'pairing' } : { type: 'stage-away' });
    if (isHere) ask();
    else clearTimeout(asking);
  }

  function knockLater(): void {
    socket.stop();
    become({ type: 'stage-away' });
    knocking = setTimeout(socket.again, KNOCK_AGAIN);
  }

  /** Says what has not been answered: who it is, then the press that is under way. */
  function ask(times = 0): void {
    clearTimeout(asking);
    const says = toSay();
    if (!says) return;
    socket.send({ t: 'say', b: says });
    if (times > 0) socket.probe();
    asking = setTimeout(() => ask(times + 1), ASK_AGAIN);
  }

  function toSay(): Said<PupilSays> | null {
    if (status.type === 'paired') return flight?.says ?? null;
    if (status.type !== 'pairing') return null;
    return code === null ? { type: 'hello' } : { type: 'pair', code };
  }

  function told(b: HostTells): void {
    if (!('type' in b)) return;
    if (b.view === null) return giveUp({ type: 'refused', reason: b.refused ?? 'not-paired' });
    const read = readPresenterView(b.view);
    if (read.ok && (!view || read.value.at >= view.at)) view = read.value; // a late copy is not gone back to
    if (status.type !== 'paired') status = { type: 'paired' };
    if (flight && b.n >= flight.says.n) landed(b.refused === null ? null : refused(b.refused));
    if (flight) ask();
    else next();
    changed();
  }

  /** What waits was pressed in the belief that this one would happen. */
  function landed(why: Refused | null): void {
    flight?.answered(why);
    flight = null;
    if (why) dropWaiting(why);
  }

  function dropWaiting(why: Refused): void {
    waiting.forEach(({ answered }) => answered(why));
    waiting = [];
  }

  function next(): void {
    const [first, ...rest] = waiting;
    if (!first || !view || flight || status.type !== 'paired') return;
    waiting = rest;
    kept = { ...kept, revision: kept.revision + 1 };
    rooms.write(kept);
    flight = { ...first, says: { type: 'press', n: kept.revision, at: view.at, wish: first.wish } };
    ask();
  }

  function giveUp(why: RemoteStatus): void {
    clearTimeout(asking);
    landed(refused('not-paired'));
    if (why.type === 'replaced' || why.type === 'refused') socket.stop();
    become(why);
  }

  return {
    status: () => status,
    view: () => view,
    press(wish) {
      return new Promise((answered) => {
        // Hands are counted in many taps, each with all counts: the last one says what those before it did.
        const latest = waiting[waiting.length - 1];
        if (wish.type === 'count' && latest?.wish.type === 'count') {
          latest.answered(null);
          waiting = waiting.slice(0, -1);
        }
        if (waiting.length >= MOST_WAITING) return answered(refused('too-fast'));
        waiting = [...waiting, { wish, answered }];
        return next();
      });
    },
    close() {
      clearTimeout(asking);
      clearTimeout(knocking);
      socket.stop();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
