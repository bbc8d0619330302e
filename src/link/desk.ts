import { readToHub, type FromHub, type ToHub } from '#core/session/messages.schema.ts';
import { roomName, memberName, pinOf } from './local-names.ts';

type Enter = Extract<ToHub, { t: 'enter' }>;
type Write = (text: string) => void;

/** A class's own small hub inside the tab that leads it: one room, the lines of its pupils, and the last view. */
export interface Desk {
  readonly room: string;
  begin(): void;
  hostSays(text: string): void;
  /** A pupil's first words; null, and nothing is said, when they are meant for another class. */
  enter(text: string, write: Write): { hear(text: string): void; end(): void } | null;
}

/** `first` is the host's opening message. */
export function openDesk(first: string, toHost: Write): Desk {
  const opened = read(first);
  const key = opened?.t === 'open' ? opened.key : '';
  const room = roomName(key);
  const pin = opened?.t === 'open' && opened.pin ? opened.pin : pinOf(key);
  let isDoorOpen = opened?.t === 'open' && opened.isDoorOpen;
  let last: FromHub | null = null;
  const members = new Map<string, Write>();
  const write = (to: Write, message: FromHub) => to(JSON.stringify(message));
  const here = () => write(toHost, { t: 'here', members: members.size });

  function refusal({ by }: Enter): 'door-closed' | null {
    return by.type === 'pin' && !isDoorOpen ? 'door-closed' : null;
  }

  return {
    room,
    begin: () => write(toHost, { t: 'room', room, pin, addresses: [] }),
    hostSays(text) {
      const message = read(text);
      if (message?.t === 'show') {
        last = message;
        members.forEach((to) => write(to, message));
      } else if (message?.t === 'tell') {
        for (const { m, b } of message.list) {
          const to = members.get(m);
          if (to) write(to, { t: 'told', b });
        }
      } else if (message?.t === 'door') isDoorOpen = message.isOpen;
      else if (message?.t === 'drop') {
        const to = members.get(message.m);
        members.delete(message.m);
        if (to) write(to, { t: 'bye', reason: 'dropped' });
        here();
      } else if (message?.t === 'end') members.forEach((to) => write(to, { t: 'bye', reason: 'over' }));
      else if (message?.t === 'ping') write(toHost, { t: 'pong' });
    },
    enter(text, to) {
      const message = read(text);
      if (message?.t !== 'enter') return null;
      const isMeant = message.by.type === 'pin' ? message.by.pin === pin : message.by.room === room;
      if (!isMeant) return null;
      const reason = refusal(message);
      if (reason) {
        write(to, { t: 'refused', reason, wait: null });
        return null;
      }
      const m = memberName(room, message.secret);
      const before = members.get(m);
      if (before) write(before, { t: 'bye', reason: 'replaced' });
      members.set(m, to);
      write(to, { t: 'entered', room, isHostHere: true });
      if (last) write(to, last);
      here();
      return {
        hear(said) {
          if (members.get(m) !== to) return;
          const asked = read(said);
          if (asked?.t === 'say') write(toHost, { t: 'heard', list: [{ m, b: asked.b }] });
          else if (asked?.t === 'ping') write(to, { t: 'pong' });
        },
        end() {
          if (members.get(m) !== to) return;
          members.delete(m);
          here();
        },
      };
    },
  };
}

function read(text: string): ToHub | null {
  try {
    const message = readToHub(JSON.parse(text));
    return message.ok ? message.value : null;
  } catch {
    return null;
  }
}
