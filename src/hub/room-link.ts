import type { FromHub, HubRefusal } from '#core/session/messages.schema.ts';

export type ByeReason = Extract<FromHub, { t: 'bye' }>['reason'];

/** One connection, as a room knows it. */
export interface RoomLink {
  send(message: FromHub): void;
  /** A message that is the same for many, made into text once. */
  sendText(text: string): void;
  /** Says why, and closes. */
  bye(reason: ByeReason): void;
  /** Says why not, and closes. */
  turnAway(reason: HubRefusal): void;
}
