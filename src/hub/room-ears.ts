import type { BusMessage, Heard, RoomState } from './bus.ts';
import type { HeadCount } from './head-count.ts';
import type { HostPlace } from './host-place.ts';
import type { Members } from './members.ts';
import type { ByeReason } from './room-link.ts';
import type { RoomVoice } from './room-voice.ts';
import type { Setting } from './setting.ts';

/** How long a replica waits for another that knows the room. */
const ANSWER_WITHIN = 250;

/** What of a room changes by what is heard. */
interface Hearing {
  readonly host: HostPlace;
  readonly members: Members;
  readonly headCount: HeadCount;
  readonly isForgotten: boolean;
  readonly isHostHere: boolean;
  pin: string | null;
  isDoorOpen: boolean;
  lastSaid: number;
  readonly passToHost: (list: readonly Heard[]) => void;
  close(reason: ByeReason): void;
}

/** What a room hears on the bus from its other replicas, and what follows from it here. */
export class RoomEars {
  private readonly room: Hearing;
  private readonly setting: Setting;
  private readonly voice: RoomVoice;
  private leave = () => {};
  private onAnswer = () => {};

  constructor(room: Hearing, setting: Setting, voice: RoomVoice) {
    this.room = room;
    this.setting = setting;
    this.voice = voice;
  }

  /** Listens, and asks what others know of the room. Rejects when the bus is away. */
  async open(): Promise<void> {
    const { bus, timing } = this.setting;
    this.leave = await this.voice.listen((message) => this.hear(message));
    if (!bus.isShared) return;
    const answered = new Promise<void>((resolve) => {
      this.onAnswer = resolve;
    });
    const listeners = await this.voice.reach({ t: 'ask' });
    if (listeners < 2) return;
    const late = new Promise<void>((resolve) => void timing.later(ANSWER_WITHIN, resolve));
    await Promise.race([answered, late]);
  }

  close(): void {
    this.leave();
  }

  /** What pupils on other replicas ask, and how many are there; comes only to where the host is. */
  hearForHost(message: BusMessage): void {
    const { room, setting } = this;
    if (message.from === setting.id || !room.host.isHere) return;
    setting.counters.busIn += 1;
    if (message.t === 'heard') room.passToHost(message.list);
    else if (message.t === 'here') room.headCount.setElsewhere(message.from, message.members);
  }

  sayState(): void {
    const { host, isDoorOpen, pin, members } = this.room;
    this.voice.say({ t: 'state', state: { hostAt: host.at, claim: host.lastClaim, isDoorOpen, pin, show: members.shown } });
  }

  private hear(message: BusMessage): void {
    const { room, setting } = this;
    const { from } = message;
    if (room.isForgotten) return;
    setting.counters.busIn += 1;
    if (message.t === 'claim') return room.host.hearClaim(from, message.claim);
    if (message.t === 'came') return room.members.cameTo(from, message.list);
    if (from === setting.id) return;
    switch (message.t) {
      case 'ask':
        if (room.host.isSettledHere || (!room.isHostHere && room.host.isKnown)) this.sayState();
        return;
      case 'state':
        return this.hearState(from, message.state);
      case 'left':
        return room.host.goneFrom(from);
      default:
        if (from === room.host.at) this.hearHost(message);
    }
  }

  /** What the host says at the replica where it is. Of an earlier host nothing is taken any more. */
  private hearHost(message: BusMessage): void {
    const { room } = this;
    room.lastSaid = this.setting.timing.now();
    if (message.t === 'show') room.members.show(message.show);
    else if (message.t === 'tell') room.members.tell(message.list);
    else if (message.t === 'door') room.isDoorOpen = message.isOpen;
    else if (message.t === 'drop') room.members.drop(message.m, 'dropped');
    else if (message.t === 'end') room.close('over');
  }

  private hearState(from: string, state: RoomState): void {
    const { room } = this;
    const isNews = !room.host.isKnown;
    if (!room.host.hearState(from, state)) return;
    if (isNews || room.host.at === from) {
      room.pin = state.pin;
      room.isDoorOpen = state.isDoorOpen;
      if (state.show) room.members.show(state.show);
    }
    this.onAnswer();
  }
}
