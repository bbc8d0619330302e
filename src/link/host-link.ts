import type { HostLink, HostRoom, Leading } from '#core/session/links.ts';
import { readFromHub, type FromHub, type ToHub } from '#core/session/messages.schema.ts';
import type { PupilView } from '#core/session/view-for.ts';
import { openHubSocket, type Ways } from './hub-socket.ts';
import { splitTell } from './split-tell.ts';

export interface HostSetting extends Leading {
  readonly ways: Ways;
  /** The PIN the room had, so that what stands on the board stays true. */
  readonly pin?: string | null;
}

/** Opens the lesson's room at the hub, and again after every break. */
export function openHostLink({ ways, key, pin = null, isDoorOpen, startAt, onHeard }: HostSetting): HostLink {
  const listeners = new Set<() => void>();
  const changed = () => [...listeners].forEach((listener) => listener());
  let room: HostRoom | null = null;
  let here = 0;
  let door = isDoorOpen;
  let n = startAt;
  let view: PupilView | null = null;
  let ended: 'replaced' | 'refused' | null = null;
  let isEnding = false;

  const socket = openHubSocket(ways, {
    first: (): ToHub => ({ t: 'open', key, pin: room?.pin ?? pin, isDoorOpen: door }),
    read(input) {
      const message = readFromHub(input);
      return message.ok ? message.value : null;
    },
    heard,
    changed,
  });

  function heard(message: FromHub): void {
    switch (message.t) {
      case 'room':
        room = { room: message.room, pin: message.pin, addresses: message.addresses };
        if (ended === 'refused') ended = null;
        if (isEnding) return finish();
        if (view) socket.send({ t: 'show', n, view });
        break;
      case 'heard':
        void answer(message.list);
        return;
      case 'here':
        here = message.members;
        break;
      case 'bye':
        if (message.reason === 'replaced') ended = 'replaced';
        break;
      case 'refused':
        // Anything else it refuses is one message of many, and asked for again by whoever misses its effect.
        if (message.reason === 'hub-full') ended = 'refused';
        break;
      default:
        return;
    }
    changed();
  }

  async function answer(asked: Parameters<Leading['onHeard']>[0]): Promise<void> {
    const answers = await onHeard(asked).catch(() => []); // not written, so not answered: it will be asked again
    for (const list of splitTell(answers)) socket.send({ t: 'tell', list });
    for (const { m, b } of answers) if ('seat' in b && b.refused?.reason === 'removed') socket.send({ t: 'drop', m });
  }

  function finish(): void {
    if (view) socket.send({ t: 'show', n, view });
    socket.send({ t: 'end' });
  }

  return {
    status() {
      if (ended) return ended;
      const state = socket.state();
      if (state === 'stopped') return 'over';
      return state === 'open' && !room ? 'connecting' : state;
    },
    room: () => room,
    here: () => here,
    show(next) {
      if (view && JSON.stringify(view) === JSON.stringify(next)) return;
      view = next;
      n += 1;
      socket.send({ t: 'show', n, view });
    },
    setDoor(isOpen) {
      if (door === isOpen) return;
      door = isOpen;
      socket.send({ t: 'door', isOpen });
    },
    drop: (m) => void socket.send({ t: 'drop', m }),
    tell: (m, b) => void socket.send({ t: 'tell', list: [{ m, b }] }),
    end() {
      isEnding = true;
      if (socket.state() === 'open') finish();
    },
    close: socket.stop,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
