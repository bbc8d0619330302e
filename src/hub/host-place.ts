import type { FromHub } from '#core/session/messages.schema.ts';
import type { BusMessage, RoomState } from './bus.ts';
import { present, type Present } from './present.ts';
import type { RoomLink } from './room-link.ts';
import type { RoomVoice } from './room-voice.ts';
import type { Setting } from './setting.ts';

const CLAIMS_REMEMBERED = 16;

/** What a room does when its host comes and goes. */
interface Changes {
  /** The host is there, here or on another replica; told even where it had not been missed. */
  isThere(): void;
  isAway(): void;
  /** It is on another replica from now on, which knows nothing of those here. */
  isElsewhere(): void;
  /** What is said to the host while it is here. */
  hear(message: BusMessage): void;
}

/** Where a room's host is: the last claim in the order of the bus holds. */
export class HostPlace {
  /** The replica that has the host; null when it is away. */
  at: string | null = null;
  /** Whether any host has ever been seen. */
  isKnown = false;
  private readonly setting: Setting;
  private readonly voice: RoomVoice;
  private readonly changes: Changes;
  private here: Present | null = null;
  private claims: readonly string[] = [];
  private stopHearing = () => {};

  constructor(setting: Setting, voice: RoomVoice, changes: Changes) {
    this.setting = setting;
    this.voice = voice;
    this.changes = changes;
  }

  get isHere(): boolean {
    return this.here !== null;
  }

  /** Whether the host is here, and every replica has heard so. */
  get isSettledHere(): boolean {
    return this.here?.isSeen === true;
  }

  get lastClaim(): string | null {
    return this.claims[this.claims.length - 1] ?? null;
  }

  /** The newest host replaces the one before. Rejects when the bus is away; resolves false when a newer one came meanwhile. */
  async take(link: RoomLink): Promise<boolean> {
    const before = this.here;
    const taken = present(link, false);
    this.here = taken;
    before?.link.bye('replaced');
    this.stopHearing();
    this.stopHearing = await this.voice.listenForHost((message) => this.changes.hear(message));
    await this.voice.reach({ t: 'claim', claim: taken.claim });
    return this.here === taken;
  }

  /** False when that connection is not the host's (any more). */
  left(link: RoomLink): boolean {
    if (this.here?.link !== link) return false;
    this.lose();
    this.away();
    return true;
  }

  /** False when the host is not here. */
  send(message: FromHub): boolean {
    this.here?.link.send(message);
    return this.here !== null;
  }

  hearClaim(from: string, claim: string): void {
    this.remember(claim);
    if (from === this.setting.id) {
      if (this.here?.claim !== claim) return;
      this.here.isSeen = true;
      return this.there(from);
    }
    if (this.here && !this.here.isSeen) return; // our own claim comes later in the order of the bus, and will hold
    this.giveWay();
    this.there(from);
    this.changes.isElsewhere();
  }

  /** Learns from another replica where the host is; false when it is better known here. */
  hearState(from: string, state: RoomState): boolean {
    const isFromHost = state.hostAt === from && state.claim !== null;
    // A claim we never saw was made while this replica was cut off, and holds; one seen before others is of the past.
    const isMissed = isFromHost && !this.claims.includes(state.claim ?? '');
    const isLast = isFromHost && this.lastClaim === state.claim;
    if (isMissed) this.remember(state.claim ?? '');
    if (this.here && !(isMissed && this.here.isSeen)) return false;
    this.giveWay();
    if ((isMissed || isLast) && this.at !== from) {
      this.there(from);
      this.changes.isElsewhere();
    }
    this.isKnown = true;
    return true;
  }

  /** Another replica has lost the host, or is lost itself. */
  goneFrom(replica: string): void {
    if (this.at === replica) this.away();
  }

  /** Ends what binds the host to this replica; gives back whom somebody has yet to tell. */
  lose(): readonly RoomLink[] {
    const links = this.here ? [this.here.link] : [];
    this.here = null;
    this.stopHearing();
    this.stopHearing = () => {};
    return links;
  }

  /** The host here gives way to one on another replica. */
  private giveWay(): void {
    for (const link of this.lose()) link.bye('replaced');
  }

  private remember(claim: string): void {
    this.claims = [...this.claims.slice(1 - CLAIMS_REMEMBERED), claim];
  }

  private there(replica: string): void {
    this.at = replica;
    this.isKnown = true;
    this.changes.isThere();
  }

  private away(): void {
    if (this.at === null) return;
    this.at = null;
    this.changes.isAway();
  }
}
