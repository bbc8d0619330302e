import type { HostTells, PupilSays } from '#core/session/messages.schema.ts';

/** What the hubs of one city say to each other about a room. */
export type BusMessage = { readonly from: string } & (
  | ToMembers
  /** To the replica that has the host: what pupils ask, and how many are there. */
  | { readonly t: 'heard'; readonly list: readonly Heard[] }
  | { readonly t: 'here'; readonly members: number }
  /** To all, about none: this replica lives, or is about to go. */
  | { readonly t: 'alive' }
  | { readonly t: 'gone' }
);

/** To every replica that has the room. */
type ToMembers =
  /** The host came to this replica. The last claim, in the order of the bus, holds. */
  | { readonly t: 'claim'; readonly claim: string }
  | { readonly t: 'left' }
  | { readonly t: 'show'; readonly show: Shown }
  | { readonly t: 'tell'; readonly list: readonly Told[] }
  | { readonly t: 'door'; readonly isOpen: boolean }
  | { readonly t: 'drop'; readonly m: string }
  | { readonly t: 'end' }
  /** These devices came to this replica; the last to come holds. */
  | { readonly t: 'came'; readonly list: readonly Came[] }
  /** Who knows this room? */
  | { readonly t: 'ask' }
  | { readonly t: 'state'; readonly state: RoomState };

export interface Heard {
  readonly m: string;
  readonly b: PupilSays;
}

export interface Told {
  readonly m: string;
  readonly b: HostTells;
}

export interface Came {
  readonly m: string;
  readonly claim: string;
}

/** The last thing the host showed: its number, and the frame as every pupil gets it. */
export interface Shown {
  readonly n: number;
  readonly text: string;
}

/** What a replica that has the room tells one that just came to have it. */
export interface RoomState {
  /** The replica that has the host; null when it is away. */
  readonly hostAt: string | null;
  /** The last claim seen. */
  readonly claim: string | null;
  readonly isDoorOpen: boolean;
  readonly pin: string | null;
  readonly show: Shown | null;
}

/** What joins many hubs into one. A topic's messages come to every replica, the sender too, in the same order. */
export interface Bus {
  /** Whether there may be other replicas. */
  readonly isShared: boolean;
  /** How many subscribers got it, the sender too if it is one. Rejects when the bus is away. */
  publish(topic: string, message: BusMessage): Promise<number>;
  /** From the moment it resolves, nothing is missed. */
  subscribe(topic: string, hear: (message: BusMessage) => void): Promise<() => void>;
  /** Takes a code for a room, or keeps it; false when another room has it. */
  claim(pin: string, room: string, life: number): Promise<boolean>;
  /** The room of a code. */
  find(pin: string): Promise<string | null>;
  /** Gives a code back, if it is this room's. */
  release(pin: string, room: string): Promise<void>;
  /** Called when the bus is back after it was away: messages may have been missed. */
  onReturn(call: () => void): void;
  isUp(): boolean;
  close(): Promise<void>;
}
