import { randomBytes } from 'node:crypto';
import type { FromHub } from '#core/session/messages.schema.ts';
import type { BusMessage, Came, Heard, RoomState, Shown, Told } from './bus.ts';
import { gathered } from './gathered.ts';
import { HeadCount } from './head-count.ts';
import { LIMITS } from './limits.ts';
import type { ByeReason, RoomLink } from './room-link.ts';
import type { Setting } from './setting.ts';

/** A connection with what it was announced by on the bus; `isSeen` once the announcement has come back from there. */
interface Present {
  readonly link: RoomLink;
  readonly claim: string;
  isSeen: boolean;
}

/** How long a replica waits for another that knows the room. */
const ANSWER_WITHIN = 250;
const CLAIMS_REMEMBERED = 16;

/**
 * One room on this replica: who of it is connected here, and the last thing the host showed. What it does it does for
 * those here and says on the bus for those elsewhere; on a single hub the bus leads nowhere.
 */
export class Room {
  readonly name: string;
  pin: string | null = null;
  isDoorOpen = true;
  isForgotten = false;
  /** Whether any host has ever been seen; until then pupils wait on trust. */
  isKnown = false;
  /** When somebody last said something, and since when the host has been away or nobody has been here. */
  lastSaid: number;
  awaySince: number;
  private readonly setting: Setting;
  private host: Present | null = null;
  private hostAt: string | null = null;
  private shown: Shown | null = null;
  private readonly members = new Map<string, Present>();
  private claims: readonly string[] = [];
  private leaveRoom = () => {};
  private leaveHost = () => {};
  private onAnswer = () => {};
  private readonly headCount: HeadCount;
  private readonly passHeard: (list: readonly Heard[]) => void;
  private readonly announce: (list: readonly Came[]) => void;

  constructor(name: string, setting: Setting) {
    this.name = name;
    this.setting = setting;
    this.lastSaid = setting.timing.now();
    this.awaySince = setting.timing.now();
    this.headCount = new HeadCount(setting.timing, {
      tellHost: (members) => this.host?.link.send({ t: 'here', members }),
      tellBus: (members) => {
        if (!this.host) this.say(this.hostTopic, { t: 'here', members });
      },
    });
    const { every, most } = LIMITS.gather;
    this.passHeard = gathered(setting.timing, every, most, (list) => this.hearAsked(list));
    this.announce = gathered(setting.timing, every, most, (list) => this.say(this.roomTopic, { t: 'came', list }));
  }

  /** Joins the room on the bus and learns what other replicas know of it. Rejects when the bus is away. */
  async open(): Promise<void> {
    const { bus, timing } = this.setting;
    this.leaveRoom = await bus.subscribe(this.roomTopic, (message) => this.hear(message));
    if (!bus.isShared) return;
    const answered = new Promise<void>((resolve) => {
      this.onAnswer = resolve;
    });
    const listeners = await bus.publish(this.roomTopic, { from: this.setting.id, t: 'ask' });
    if (listeners < 2) return;
    const late = new Promise<void>((resolve) => void timing.later(ANSWER_WITHIN, resolve));
    await Promise.race([answered, late]);
  }

  get isHostHere(): boolean {
    return this.hostAt !== null;
  }

  get hasHost(): boolean {
    return this.host !== null;
  }

  get size(): number {
    return this.members.size;
  }

  get isEmpty(): boolean {
    return this.host === null && this.members.size === 0;
  }

  /** The newest host replaces the one before, wherever that is. Rejects when the bus is away; resolves false when a newer one came meanwhile. */
  async takeHost(link: RoomLink, isDoorOpen: boolean): Promise<boolean> {
    const { bus, id } = this.setting;
    const before = this.host;
    const present: Present = { link, claim: newClaim(), isSeen: false };
    this.host = present;
    before?.link.bye('replaced');
    this.leaveHost();
    this.leaveHost = await bus.subscribe(this.hostTopic, (message) => this.hearForHost(message));
    await bus.publish(this.roomTopic, { from: id, t: 'claim', claim: present.claim });
    if (this.host !== present) return false;
    this.setDoor(isDoorOpen);
    return true;
  }

  /** Tells a host that just came how many are here. */
  countForHost(): void {
    this.headCount.ask();
  }

  hostLeft(link: RoomLink): void {
    if (this.host?.link !== link) return;
    this.loseHost();
    this.hostIsAway();
    this.say(this.roomTopic, { t: 'left' });
  }

  show(shown: Shown): void {
    this.lastSaid = this.setting.timing.now();
    this.showHere(shown);
    this.say(this.roomTopic, { t: 'show', show: shown });
  }

  tell(list: readonly Told[]): void {
    this.lastSaid = this.setting.timing.now();
    const elsewhere = this.tellHere(list);
    if (elsewhere.length > 0) this.say(this.roomTopic, { t: 'tell', list: elsewhere });
  }

  setDoor(isOpen: boolean): void {
    this.isDoorOpen = isOpen;
    this.say(this.roomTopic, { t: 'door', isOpen });
  }

  drop(m: string): void {
    this.dropHere(m, 'dropped');
    this.say(this.roomTopic, { t: 'drop', m });
  }

  /** The lesson is over, for everyone. */
  end(): void {
    this.say(this.roomTopic, { t: 'end' });
    this.close('over');
  }

  /** A device comes in; the connection it had before, wherever that is, is closed. False when the room is full. */
  enter(m: string, link: RoomLink): boolean {
    const before = this.members.get(m);
    if (!before && this.members.size >= LIMITS.members) return false;
    const claim = newClaim();
    this.members.set(m, { link, claim, isSeen: !this.setting.bus.isShared });
    before?.link.bye('replaced');
    link.send({ t: 'entered', room: this.name, isHostHere: this.isHostHere });
    if (this.shown) link.sendText(this.shown.text);
    if (this.setting.bus.isShared) this.announce([{ m, claim }]);
    this.headCount.set(this.members.size);
    return true;
  }

  memberLeft(m: string, link: RoomLink): void {
    if (this.members.get(m)?.link !== link) return;
    this.members.delete(m);
    this.headCount.set(this.members.size);
    if (this.isEmpty && this.isHostHere) this.awaySince = this.setting.timing.now();
  }

  /** What a device asks its host for. */
  ask(heard: Heard): void {
    this.lastSaid = this.setting.timing.now();
    this.passHeard([heard]);
  }

  /** Another replica is gone: so is its host, and so are those who were counted there. */
  replicaGone(id: string): void {
    this.headCount.forget(id);
    if (this.hostAt === id) this.hostIsAway();
  }

  /** The bus was away: what was said meanwhile is said again. */
  busReturned(): void {
    this.say(this.roomTopic, { t: 'ask' });
    this.repeat();
  }

  /** Says again how things stand, for replicas that missed something. */
  repeat(): void {
    if (this.host?.isSeen) this.sayState();
    else this.headCount.repeat();
  }

  /** Sends everyone here away and forgets the room on this replica. */
  close(reason: ByeReason): void {
    this.isForgotten = true;
    this.leaveRoom();
    const links = [...this.members.values(), ...(this.host ? [this.host] : [])].map(({ link }) => link);
    this.loseHost();
    this.members.clear();
    for (const link of links) link.bye(reason);
  }

  /** No host ever came: those who waited are told that there is no such room. */
  giveUp(): void {
    const waited = [...this.members.values()];
    this.members.clear();
    for (const { link } of waited) link.turnAway('no-such-room');
    this.close('over');
  }

  private get roomTopic(): string {
    return `room:${this.name}`;
  }

  private get hostTopic(): string {
    return `host:${this.name}`;
  }

  private say(topic: string, message: Said): void {
    const { bus, id, counters } = this.setting;
    if (!bus.isShared) return;
    counters.busOut += 1;
    bus.publish(topic, { from: id, ...message }).catch(() => {
      counters.busFailed += 1; // said again when the bus is back
    });
  }

  private hear(message: BusMessage): void {
    const { counters, id } = this.setting;
    if (this.isForgotten) return;
    counters.busIn += 1;
    if (message.t === 'claim') return this.hearClaim(message.from, message.claim);
    if (message.t === 'came') return this.hearCame(message.from, message.list);
    if (message.from === id) return;
    switch (message.t) {
      case 'ask':
        if (this.host?.isSeen || (!this.isHostHere && this.isKnown)) this.sayState();
        return;
      case 'state':
        return this.hearState(message.from, message.state);
      case 'left':
        if (message.from === this.hostAt) this.hostIsAway();
        return;
      default:
        if (message.from === this.hostAt) this.hearHost(message);
    }
  }

  /** What the host says at the replica where it is. Of an earlier host nothing is taken any more. */
  private hearHost(message: BusMessage): void {
    this.lastSaid = this.setting.timing.now();
    if (message.t === 'show') this.showHere(message.show);
    else if (message.t === 'tell') this.tellHere(message.list);
    else if (message.t === 'door') this.isDoorOpen = message.isOpen;
    else if (message.t === 'drop') this.dropHere(message.m, 'dropped');
    else if (message.t === 'end') this.close('over');
  }

  private hearClaim(from: string, claim: string): void {
    this.remember(claim);
    if (from === this.setting.id) {
      if (this.host?.claim !== claim) return;
      this.host.isSeen = true;
      return this.hostIsAt(from);
    }
    if (this.host && !this.host.isSeen) return; // our own claim comes later in the order of the bus, and will hold
    this.replaceHost();
    this.hostIsAt(from);
    this.headCount.repeat();
  }

  private remember(claim: string): void {
    this.claims = [...this.claims.slice(1 - CLAIMS_REMEMBERED), claim];
  }

  private hearCame(from: string, list: readonly Came[]): void {
    for (const { m, claim } of list) {
      const present = this.members.get(m);
      if (from === this.setting.id && present?.claim === claim) present.isSeen = true;
      if (from !== this.setting.id && present?.isSeen) this.dropHere(m, 'replaced');
    }
  }

  private hearState(from: string, state: RoomState): void {
    const isNews = !this.isKnown;
    const isFromHost = state.hostAt === from && state.claim !== null;
    // A claim we never saw was made while this replica was cut off, and holds; one seen before others is of the past.
    const isMissed = isFromHost && !this.claims.includes(state.claim ?? '');
    const isLast = isFromHost && this.claims[this.claims.length - 1] === state.claim;
    if (isMissed) this.remember(state.claim ?? '');
    if (this.host && !(isMissed && this.host.isSeen)) return;
    this.replaceHost();
    if ((isMissed || isLast) && this.hostAt !== from) {
      this.hostIsAt(from);
      this.headCount.repeat();
    }
    this.isKnown = true;
    if (isNews || this.hostAt === from) {
      this.pin = state.pin;
      this.isDoorOpen = state.isDoorOpen;
      if (state.show) this.showHere(state.show);
    }
    this.onAnswer();
  }

  private hearForHost(message: BusMessage): void {
    if (message.from === this.setting.id || !this.host) return;
    this.setting.counters.busIn += 1;
    if (message.t === 'heard') this.passHeard(message.list);
    else if (message.t === 'here') this.headCount.setElsewhere(message.from, message.members);
  }

  private hearAsked(list: readonly Heard[]): void {
    if (this.host) this.host.link.send({ t: 'heard', list: [...list] });
    else if (this.isHostHere) this.say(this.hostTopic, { t: 'heard', list });
    else this.setting.counters.unheard += list.length; // their devices were told, and ask again when it is back
  }

  private showHere(shown: Shown): void {
    const isNew = this.shown?.text !== shown.text; // a host that comes back shows again what all have
    this.shown = shown;
    if (!isNew) return;
    for (const { link } of [...this.members.values()]) link.sendText(shown.text);
  }

  /** Tells those who are here; gives back what is for others. */
  private tellHere(list: readonly Told[]): readonly Told[] {
    return list.filter(({ m, b }) => {
      const present = this.members.get(m);
      present?.link.send({ t: 'told', b });
      return !present;
    });
  }

  private dropHere(m: string, reason: ByeReason): void {
    const present = this.members.get(m);
    if (!present) return;
    this.members.delete(m);
    present.link.bye(reason);
    this.headCount.set(this.members.size);
  }

  /** The host here gives way to one on another replica. */
  private replaceHost(): void {
    const before = this.host;
    this.loseHost();
    before?.link.bye('replaced');
  }

  private loseHost(): void {
    this.host = null;
    this.leaveHost();
    this.leaveHost = () => {};
  }

  /** Told even where it had not been missed: what went to its last connection may be lost, and devices ask again at once. */
  private hostIsAt(id: string): void {
    this.hostAt = id;
    this.isKnown = true;
    this.tellAll({ t: 'host', isHere: true });
  }

  private hostIsAway(): void {
    if (!this.isHostHere) return;
    this.hostAt = null;
    this.awaySince = this.setting.timing.now();
    this.tellAll({ t: 'host', isHere: false });
  }

  private tellAll(message: FromHub): void {
    const text = JSON.stringify(message);
    for (const { link } of [...this.members.values()]) link.sendText(text);
  }

  private sayState(): void {
    const { hostAt, isDoorOpen, pin, shown } = this;
    this.say(this.roomTopic, { t: 'state', state: { hostAt, claim: this.claims[this.claims.length - 1] ?? null, isDoorOpen, pin, show: shown } });
  }
}

/** A message without its sender. */
type Said = BusMessage extends infer Message ? (Message extends BusMessage ? Omit<Message, 'from'> : never) : never;

function newClaim(): string {
  return randomBytes(12).toString('base64url');
}
