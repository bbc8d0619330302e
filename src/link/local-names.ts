const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

// Names within one browser. A hub makes them with SHA-256, which a page over plain http has not got; here nothing
// leaves the browser, so that it is enough when they are always the same and differ from each other.

/** The name of the room of this host key. */
export function roomName(key: string): string {
  return spread(`room:${key}`);
}

/** The name of the device of this secret in a room. */
export function memberName(room: string, secret: string): string {
  return spread(`${room}:${secret}`);
}

/** Six digits for the board. */
export function pinOf(key: string): string {
  return String(mixed(key, 7) % 1_000_000).padStart(6, '0');
}

/** 22 signs, each of a mix of its own. */
function spread(text: string): string {
  return Array.from({ length: 22 }, (_, place) => SIGNS.charAt(mixed(text, place) & 63)).join('');
}

/** FNV-1a with a start of its own for each place, and the end of Murmur3, which lets every bit reach every other. */
function mixed(text: string, place: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(place + 1, 0x9e3779b1);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
