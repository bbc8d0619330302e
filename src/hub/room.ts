import type { Heard, Shown, Told } from './bus.ts';
import { gathered } from './gathered.ts';
import { HeadCount } from './head-count.ts';
import { HostPlace } from './host-place.ts';
import { LIMITS } from './limits.ts';
import { Members } from './members.ts';
import { RoomEars } from './room-ears.ts';
import type { ByeReason, RoomLink } from './room-link.ts';
import { RoomVoice } from './room-voice.ts';
import type { Setting } from './setting.ts';

/**
 * One room on this replica: who of it is connected here, and the last thing the host showed. What it does it does for
 * those here and says on the bus for those elsewhere; on a single hub the bus leads nowhere.
 */
export class Room {
  readonly name: string;
  pin: string | null = null;
  isDoorOpen = true;
  isForgotten = false;
  /** When somebody last said something, and since when the host has been away or nobody has been here. */
  lastSaid: number;
  awaySince: number;
  readonly host: HostPlace;
  readonly members: Members;
  readonly headCount: HeadCount;
  /** Gathers what devices ask, from here or from other replicas, and passes it on. */
  readonly passToHost: (list: readonly Heard[]) => void;
  private readonly setting: Setting;
  private readonly voice: RoomVoice;
  private readonly ears: RoomEars;

  constructor(name: string, setting: Setting) {
    this.name = name;
    this.setting = setting;
    this.lastSaid = setting.timing.now();
    this.awaySince = setting.timing.now();
    const voice = new RoomVoice(name, setting);
    this.voice = voice;
    this.headCount = new HeadCount(setting.timing, {
      tellHost: (members) => void this.host.send({ t: 'here', members }),
      tellBus: (members) => {
        if (!this.host.isHere) voice.sayToHost({ t: 'here', members });
      },
    });
    this.members = new Members(setting, voice, this.headCount);
    this.ears = new RoomEars(this, setting, voice);
    this.host = new HostPlace(setting, voice, {
      isThere: () => this.members.tellAll({ t: 'host', isHere: true }),
      isAway: () => {
        this.awaySince = setting.timing.now();
        this.members.tellAll({ t: 'host', isHere: false });
      },
      isElsewhere: () => this.headCount.repeat(),
      hear: (message) => this.ears.hearForHost(message),
    });
    this.passToHost = gathered(setting.timing, LIMITS.gather.every, LIMITS.gather.most, (list) => this.pass(list));
  }

  /** Joins the room on the bus and learns what other replicas know of it. Rejects when the bus is away. */
  open(): Promise<void> {
    return this.ears.open();
  }

  /** Whether there is a host, on whichever replica. */
  get isHostHere(): boolean {
    return this.host.at !== null;
  }

  get isEmpty(): boolean {
    return !this.host.isHere && this.members.size === 0;
  }

  /** The newest host replaces the one before, wherever that is. Rejects when the bus is away; resolves false when a newer one came meanwhile. */
  async takeHost(link: RoomLink, isDoorOpen: boolean): Promise<boolean> {
    if (!(await this.host.take(link))) return false;
    this.setDoor(isDoorOpen);
    return true;
  }

  hostLeft(link: RoomLink): void {
    if (this.host.left(link)) this.voice.say({ t: 'left' });
  }

  show(shown: Shown): void {
    this.lastSaid = this.setting.timing.now();
    this.members.show(shown);
    this.voice.say({ t: 'show', show: shown });
  }

  tell(list: readonly Told[]): void {
    this.lastSaid = this.setting.timing.now();
    const elsewhere = this.members.tell(list);
    if (elsewhere.length > 0) this.voice.say({ t: 'tell', list: elsewhere });
  }

  setDoor(isOpen: boolean): void {
    this.isDoorOpen = isOpen;
    this.voice.say({ t: 'door', isOpen });
  }

  drop(m: string): void {
    this.members.drop(m, 'dropped');
    this.voice.say({ t: 'drop', m });
  }

  /** The lesson is over, for everyone. */
  end(): void {
    this.voice.say({ t: 'end' });
    this.close('over');
  }

  /** A device comes in; the connection it had before, wherever that is, is closed. False when the room is full. */
  enter(m: string, link: RoomLink): boolean {
    return this.members.enter(m, link, { t: 'entered', room: this.name, isHostHere: this.isHostHere });
  }

  memberLeft(m: string, link: RoomLink): void {
    if (this.members.left(m, link) && this.isEmpty && this.isHostHere) this.awaySince = this.setting.timing.now();
  }

  /** What a device asks its host for. */
  ask(heard: Heard): void {
    this.lastSaid = this.setting.timing.now();
    this.passToHost([heard]);
  }

  /** Another replica is gone: so is its host, and so are those who were counted there. */
  replicaGone(id: string): void {
    this.headCount.forget(id);
    this.host.goneFrom(id);
  }

  /** The bus was away: what was said meanwhile is said again. */
  busReturned(): void {
    this.voice.say({ t: 'ask' });
    this.repeat();
  }

  /** Says again how things stand, for replicas that missed something. */
  repeat(): void {
    if (this.host.isSettledHere) this.ears.sayState();
    else this.headCount.repeat();
  }

  /** Sends everyone here away and forgets the room on this replica. */
  close(reason: ByeReason): void {
    this.isForgotten = true;
    this.ears.close();
    for (const link of [...this.members.takeAll(), ...this.host.lose()]) link.bye(reason);
  }

  /** No host ever came: those who waited are told that there is no such room. */
  giveUp(): void {
    for (const link of this.members.takeAll()) link.turnAway('no-such-room');
    this.close('over');
  }

  private pass(list: readonly Heard[]): void {
    if (this.host.send({ t: 'heard', list: [...list] })) return;
    if (this.isHostHere) this.voice.sayToHost({ t: 'heard', list });
    else this.setting.counters.unheard += list.length; // their devices were told, and ask again when it is back
  }
}
