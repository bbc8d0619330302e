import type { Refused } from '../kernel/refused.ts';
import type { HostAnswers, HostTells, PupilSays, RemoteAnswers } from './messages.schema.ts';
import type { PresenterView } from './presenter-view.ts';
import type { Wish } from './stage-press.ts';
import type { PupilView } from './view-for.ts';

// The two ends of the way between a pupil's device and the teacher's browser, as the rest of the app sees them.
// Adapters: src/link.

/** Where a pupil's device stands with the hub and the teacher's browser. */
export type PupilStatus =
  | { readonly type: 'connecting' }
  /** The page comes from a place that has no hub. It goes on asking, slowly. */
  | { readonly type: 'no-hub' }
  | { readonly type: 'in' }
  /** The teacher's browser is away for the moment; what is chosen waits here. */
  | { readonly type: 'teacher-away' }
  /** The hub will not let it in. `isFinal` false: it goes on asking by itself. */
  | { readonly type: 'refused'; readonly reason: string; readonly isFinal: boolean }
  /** The teacher sent this device away. */
  | { readonly type: 'removed' }
  /** Another tab of this device goes on in its place. */
  | { readonly type: 'replaced' }
  | { readonly type: 'over' };

/** What this device wants to have said to a question, and whether the teacher's log has it. `option` null: nothing, it was taken back. */
export interface Choice {
  readonly question: string;
  readonly option: string | null;
  readonly state: 'sending' | 'received' | 'missed';
}

/** A pupil's device in a class. What it asks for is asked again until the teacher's browser has answered. */
export interface PupilLink {
  status(): PupilStatus;
  /** The room's own name, once it is known: by it the device comes back without the PIN. */
  room(): string | null;
  /** Whether this device comes to the room of its address for the first time: then it can have no seat there yet. */
  isNew(): boolean;
  view(): PupilView | null;
  /** The last answer of the teacher's browser; null before the first. */
  answers(): HostAnswers | null;
  /** The seat that was asked for and not answered yet. */
  wanted(): string | null;
  /** For the question on screen; null while nothing was chosen. */
  choice(): Choice | null;
  join(seat: string): void;
  vote(question: string, option: string): void;
  withdraw(question: string): void;
  /** Comes in again after `refused`, `removed` or `replaced`. */
  again(): void;
  close(): void;
  /** Called after every change of the above; gives back the way to stop listening. */
  onChange(listener: () => void): () => void;
}

/** By what a pupil's device finds its class. */
export type EnterBy = { readonly type: 'pin'; readonly pin: string } | { readonly type: 'room'; readonly room: string };

/** What a device remembers of a class it is in, so that a reload goes on in the same seat. */
export interface KeptRoom {
  readonly room: string;
  /** Proves to the hub that it is the same device. */
  readonly secret: string;
  /** Number of this device's last change of mind: each is one more than the one before. */
  readonly revision: number;
  /** The vote that is not in the teacher's log yet, as far as this device knows. */
  readonly pending: Pending | null;
}

export interface Pending {
  readonly question: string;
  readonly option: string | null;
  readonly revision: number;
}

/** The rooms this device remembers. Never throws; where nothing can be kept, for this visit only. */
export interface KeptRooms {
  read(room: string): KeptRoom | null;
  write(room: KeptRoom): void;
  forget(room: string): void;
}

/** The room at the hub, as the teacher's screen shows it. */
export interface HostRoom {
  readonly room: string;
  readonly pin: string;
  /** Where pupils reach the hub; none when only tabs of this browser can join. */
  readonly addresses: readonly string[];
}

/** The teacher's browser in front of its class. What it shows last is shown again after every break of the line. */
export interface HostLink {
  /** `replaced`: another tab or device that holds the key leads now. `refused`: the hub has no place for one more class. `over`: ended or closed here. */
  status(): 'connecting' | 'open' | 'no-hub' | 'replaced' | 'refused' | 'over';
  room(): HostRoom | null;
  /** How many devices are there now. */
  here(): number;
  show(view: PupilView): void;
  setDoor(isOpen: boolean): void;
  drop(member: string): void;
  /** Tells one member of the room something it has not asked for. Lost while there is no line. */
  tell(member: string, body: RemoteAnswers): void;
  /** Tells everyone that the lesson is over, and closes. */
  end(): void;
  close(): void;
  onChange(listener: () => void): () => void;
}

/** What a teacher's browser needs to lead a room. */
export interface Leading {
  /** The lesson's host key: by it the room is this browser's. */
  readonly key: string;
  readonly isDoorOpen: boolean;
  /** Length of the lesson's log: what is shown from now on counts as newer than all that was shown before a reload. */
  readonly startAt: number;
  /** Answers what pupils ask; what it does not answer is asked again. */
  readonly onHeard: Hear;
}

/** What members of the room ask, and what the authority answers: `ClassRun.hear`, `RemoteHost`. */
export type Hear = (asked: readonly { readonly m: string; readonly b: PupilSays }[]) => Promise<readonly { readonly m: string; readonly b: HostTells }[]>;

/** Where the officer's phone stands with the hub and the stage. */
export type RemoteStatus =
  | { readonly type: 'connecting' }
  /** The page comes from a place that has no hub. */
  | { readonly type: 'no-hub' }
  /** The stage's windows are closed, or their line is down; what was pressed waits here. */
  | { readonly type: 'stage-away' }
  /** Until the stage has answered. */
  | { readonly type: 'pairing' }
  | { readonly type: 'paired' }
  /** The code was used or never given, or the pairing was taken back. */
  | { readonly type: 'refused'; readonly reason: string }
  /** Another tab of this phone goes on in its place. */
  | { readonly type: 'replaced' };

/** The officer's phone as remote control of her stage. */
export interface RemoteLink {
  status(): RemoteStatus;
  /** What the stage sent last; null before the first. */
  view(): PresenterView | null;
  /** Said again until the stage has answered; one after the other. Resolves with null once it has happened. */
  press(wish: Wish): Promise<Refused | null>;
  close(): void;
  /** Called after every change of the above; gives back the way to stop listening. */
  onChange(listener: () => void): () => void;
}
