import type { KeptRoom, KeptRooms, Pending } from '#core/session/links.ts';

/** A device of a computer room sees many classes; none lasts longer than a lesson or two. */
const MOST = 8;

/** The classes this device is in, or the stages it steers, in localStorage, newest first; for this visit only where that is closed to us. */
export function openJoinedRooms(key: 'pioneer.join' | 'pioneer.remote' = 'pioneer.join'): KeptRooms {
  /** In place of what is stored, from the first write that failed. */
  let inMemory: readonly KeptRoom[] | null = null;
  const all = () => inMemory ?? attempt(() => checked(JSON.parse(localStorage.getItem(key) ?? '[]'))) ?? [];
  const write = (rooms: readonly KeptRoom[]) => {
    const isKept = attempt(() => localStorage.setItem(key, JSON.stringify(rooms))) !== null;
    inMemory = isKept ? null : rooms;
  };
  const others = (room: string) => all().filter((one) => one.room !== room);
  return {
    read: (room) => all().find((one) => one.room === room) ?? null,
    write: (room) => write([room, ...others(room.room)].slice(0, MOST)),
    forget: (room) => write(others(room)),
  };
}

function checked(input: unknown): KeptRoom[] {
  return Array.isArray(input) ? input.filter(isKeptRoom) : [];
}

function isKeptRoom(input: unknown): input is KeptRoom {
  const { room, secret, revision, pending }: { readonly [Key in keyof KeptRoom]?: unknown } = typeof input === 'object' && input !== null ? input : {};
  return (
    typeof room === 'string' && typeof secret === 'string' && /^[a-z2-7]{26}$/.test(secret) && isCount(revision) && (pending === null || isPending(pending))
  );
}

function isPending(input: unknown): input is Pending {
  const { question, option, revision }: { readonly [Key in keyof Pending]?: unknown } = typeof input === 'object' && input !== null ? input : {};
  return typeof question === 'string' && (option === null || typeof option === 'string') && isCount(revision);
}

function isCount(input: unknown): input is number {
  return typeof input === 'number' && Number.isInteger(input) && input >= 0;
}

/** Reading the very name `localStorage` throws where cookies are blocked; writing throws when the disk is full. */
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
