import { randomBytes } from 'node:crypto';
import type { RoomLink } from './room-link.ts';

/** A connection with what it was announced by on the bus; `isSeen` once the announcement has come back from there. */
export interface Present {
  readonly link: RoomLink;
  readonly claim: string;
  isSeen: boolean;
}

export function present(link: RoomLink, isSeen: boolean): Present {
  return { link, claim: randomBytes(12).toString('base64url'), isSeen };
}
