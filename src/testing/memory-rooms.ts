import type { KeptRoom, KeptRooms } from '#core/session/links.ts';

/** What a device remembers of its classes, in memory: given to a second link, it is the same device after a reload. */
export function memoryRooms(): KeptRooms {
  const rooms = new Map<string, KeptRoom>();
  return {
    read: (room) => rooms.get(room) ?? null,
    write: (room) => void rooms.set(room.room, room),
    forget: (room) => void rooms.delete(room),
  };
}
