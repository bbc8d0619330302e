import type { EnterBy, KeptRoom, KeptRooms, Pending, PupilLink, PupilStatus } from '#core/session/links.ts';
import type { HostAnswers, PupilSays, ToHub } from '#core/session/messages.schema.ts';
import { readPupilHears, type PupilHears } from '#core/session/pupil-hears.ts';
import type { PupilView } from '#core/session/view-for.ts';
import { openHubSocket, type Ways } from './hub-socket.ts';
import { choiceOn, decided, fateOf } from './pending-vote.ts';

export interface PupilSetting {
  readonly ways: Ways;
  readonly by: EnterBy;
  /** Makes a secret of 26 base32 signs: `newId`. */
  readonly newSecret: () => string;
  readonly rooms: KeptRooms;
}

/** After so long without an answer what was asked is asked again; the second time the line itself is doubted. */
const ASK_AGAIN = 2000;
/** A closed door, a full room, a room that is not there yet: looked at again after so long. */
const KNOCK_AGAIN = 3000;

/** Takes a pupil's device into its class and keeps it there. */
export function openPupilLink({ ways, by, newSecret, rooms }: PupilSetting): PupilLink {
  const listeners = new Set<() => void>();
  const changed = () => [...listeners].forEach((listener) => listener());
  let kept: KeptRoom | null = by.type === 'room' ? rooms.read(by.room) : null;
  const secret = kept?.secret ?? newSecret();
  const isNew = by.type === 'room' && !kept;
  if (by.type === 'room' && !kept) keep({ room: by.room, secret, revision: 0, pending: null });
  let status: PupilStatus = { type: 'connecting' };
  let view: PupilView | null = null;
  let shown = -1;
  let answers: HostAnswers | null = null;
  let wantedSeat: string | null = null;
  let missed: Pending | null = null;
  /** What the log has of this seat, by question: a class may look back on one. */
  const known = new Map<string, HostAnswers['vote']>();
  let asking: ReturnType<typeof setTimeout> | undefined;
  let knocking: ReturnType<typeof setTimeout> | undefined;

  const socket = openHubSocket(ways, {
    first: (): ToHub => ({ t: 'enter', by: kept ? { type: 'room', room: kept.room } : by, secret: kept?.secret ?? secret }),
    read: readPupilHears,
    heard,
    changed() {
      const state = socket.state();
      if ((state === 'connecting' || state === 'no-hub') && !isOver()) become({ type: state });
    },
  });

  function keep(next: KeptRoom): void {
    kept = next;
    rooms.write(next);
  }

  function become(next: PupilStatus): void {
    status = next;
    changed();
  }

  const isOver = () => status.type === 'over' || status.type === 'removed' || status.type === 'replaced' || status.type === 'refused';

  function heard(message: PupilHears): void {
    switch (message.t) {
      case 'entered':
        return entered(message.room, message.isHostHere);
      case 'host':
        status = { type: message.isHere ? 'in' : 'teacher-away' };
        if (message.isHere) ask();
        return changed();
      case 'show':
        if (message.n < shown) return undefined; // a late copy
        shown = message.n;
        return see(message.view);
      case 'told':
        return told(message.b);
      case 'refused':
        return refused(message);
      case 'bye':
        return bye(message.reason);
      default:
        return undefined;
    }
  }

  function entered(room: string, isHostHere: boolean): void {
    const before = kept ?? rooms.read(room);
    if (!kept && before && before.secret !== secret) {
      // The PIN led back to a class this device is in already: it goes on in its own seat.
      kept = before;
      return socket.again();
    }
    if (!kept) keep(before ?? { room, secret, revision: 0, pending: null });
    status = { type: isHostHere ? 'in' : 'teacher-away' };
    if (isHostHere) ask();
    changed();
  }

  /** Says what has not been answered yet; `hello` when that is nothing but where this device stands. */
  function ask(times = 0): void {
    clearTimeout(asking);
    if (status.type !== 'in') return;
    const open: PupilSays[] = [];
    if (wantedSeat !== null) open.push({ type: 'join', seat: wantedSeat });
    if (kept?.pending) open.push(asSaid(kept.pending));
    if (open.length === 0 && (times === 0 || answers === null)) open.push({ type: 'hello' });
    open.forEach((b) => socket.send({ t: 'say', b }));
    if (open.length === 0) return;
    if (times > 0) socket.probe();
    asking = setTimeout(() => ask(times + 1), ASK_AGAIN);
  }

  function told(b: HostAnswers): void {
    answers = b;
    const question = b.vote?.question ?? view?.question?.id;
    if (question !== undefined) known.set(question, b.vote);
    if (wantedSeat !== null && (b.refused?.asked === 'join' || b.seat === wantedSeat || (wantedSeat === 'animal' && isAnimal(b.seat)))) wantedSeat = null;
    settle();
    if (wantedSeat === null && !kept?.pending) clearTimeout(asking);
    changed();
  }

  function see(next: PupilView): void {
    view = next;
    if (next.phase === 'over') status = { type: 'over' };
    // A question that is gone is not asked about any more, whatever became of the last vote on it.
    if (kept?.pending && next.question?.id !== kept.pending.question) keep({ ...kept, pending: null });
    // What this seat said is told to whoever does not know it any more: after a reload, and when an earlier question is looked back on.
    if (next.phase === 'revealed' && next.question && !known.has(next.question.id)) socket.send({ t: 'say', b: { type: 'hello' } });
    changed();
  }

  function settle(): void {
    if (!kept?.pending || !answers) return;
    const fate = fateOf(kept.pending, answers, view);
    if (fate === 'waits') return;
    missed = fate === 'missed' ? kept.pending : null;
    keep({ ...kept, pending: null });
  }

  function refused({ reason }: Extract<PupilHears, { t: 'refused' }>): void {
    if (status.type === 'in' && (reason === 'too-fast' || reason === 'bad-message' || reason === 'too-large')) return; // asked again anyway
    if (view?.phase === 'over') return finish();
    socket.stop();
    const isFinal = kept === null; // a PIN is typed again by hand; a room is knocked at until it opens
    // A hub that came back does not know the room until the teacher's browser has come back too.
    become(view && reason === 'no-such-room' ? { type: 'teacher-away' } : { type: 'refused', reason, isFinal });
    if (!isFinal) knocking = setTimeout(socket.again, KNOCK_AGAIN);
  }

  function bye(reason: Extract<PupilHears, { t: 'bye' }>['reason']): void {
    if (reason === 'over') return finish();
    if (reason === 'dropped') become({ type: 'removed' });
    if (reason === 'replaced') become({ type: 'replaced' });
    return undefined;
  }

  function finish(): void {
    socket.stop();
    if (kept) rooms.forget(kept.room);
    become({ type: 'over' });
  }

  function decide(question: string, option: string | null): void {
    if (!kept) return;
    missed = null;
    keep(decided(kept, answers, question, option));
    ask();
    changed();
  }

  return {
    status: () => status,
    room: () => kept?.room ?? null,
    isNew: () => isNew,
    view: () => view,
    answers: () => answers,
    wanted: () => wantedSeat,
    choice: () => choiceOn(view, kept?.pending ?? null, missed, known),
    join(seat) {
      wantedSeat = seat;
      ask();
      changed();
    },
    vote: decide,
    withdraw: (question) => decide(question, null),
    again() {
      clearTimeout(knocking);
      become({ type: 'connecting' });
      socket.again();
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

function asSaid({ question, option, revision }: Pending): PupilSays {
  return option === null ? { type: 'withdraw', question, revision } : { type: 'vote', question, option, revision };
}

function isAnimal(seat: string | null): boolean {
  return seat !== null && seat.startsWith('a-');
}
