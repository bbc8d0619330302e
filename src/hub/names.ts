import { createHash } from 'node:crypto';

// A name follows from a secret and opens nothing. It is computed, not kept: a hub that died and came back, or another
// replica, gives the same names.

/** What a room is called; only who holds its key can be its host. */
export function roomName(hostKey: string): string {
  return named(`room:${hostKey}`);
}

/** What a device is called in this room; in another room it has another name, so that nobody can follow it from lesson to lesson. */
export function memberName(room: string, secret: string): string {
  return named(`${room}:${secret}`);
}

/** 22 signs of base64url: 132 bits. */
function named(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
