import type { FromHub } from '#core/session/messages.schema.ts';
import type { Came, Shown, Told } from './bus.ts';
import { gathered } from './gathered.ts';
import type { HeadCount } from './head-count.ts';
import { LIMITS } from './limits.ts';
import { present, type Present } from './present.ts';
import type { ByeReason, RoomLink } from './room-link.ts';
import type { RoomVoice } from './room-voice.ts';
import type { Setting } from './setting.ts';

/** The devices of a room that are connected to this replica, and the last thing they were shown. */
export class Members {
  shown: Shown | null = null;
  private readonly setting: Setting;
  private readonly headCount: HeadCount;
  private readonly byName = new Map<string, Present>();
  private readonly announce: (list: readonly Came[]) => void;

  constructor(setting: Setting, voice: RoomVoice, headCount: HeadCount) {
    this.setting = setting;
    this.headCount = headCount;
    this.announce = gathered(setting.timing, LIMITS.gather.every, LIMITS.gather.most, (list) => voice.say({ t: 'came', list }));
  }

  get size(): number {
    return this.byName.size;
  }

  /** A device comes in and is welcomed; the connection it had before, wherever that is, is closed. False when the room is full. */
  enter(m: string, link: RoomLink, welcome: FromHub): boolean {
    const before = this.byName.get(m);
    if (!before && this.byName.size >= LIMITS.members) return false;
    const { isShared } = this.setting.bus;
    const entered = present(link, !isShared);
    this.byName.set(m, entered);
    before?.link.bye('replaced');
    link.send(welcome);
    if (this.shown) link.sendText(this.shown.text);
    if (isShared) this.announce([{ m, claim: entered.claim }]);
    this.headCount.set(this.byName.size);
    return true;
  }

  /** False when it was here by another connection, or not at all. */
  left(m: string, link: RoomLink): boolean {
    if (this.byName.get(m)?.link !== link) return false;
    this.byName.delete(m);
    this.headCount.set(this.byName.size);
    return true;
  }

  /** The last to come holds: who came to another replica after coming here has left here. */
  cameTo(replica: string, list: readonly Came[]): void {
    for (const { m, claim } of list) {
      const here = this.byName.get(m);
      if (replica === this.setting.id && here?.claim === claim) here.isSeen = true;
      if (replica !== this.setting.id && here?.isSeen) this.drop(m, 'replaced');
    }
  }

  show(shown: Shown): void {
    const isNew = this.shown?.text !== shown.text; // a host that comes back shows again what all have
    this.shown = shown;
    if (isNew) this.sendAll(shown.text);
  }

  /** Tells those who are here; gives back what is for others. */
  tell(list: readonly Told[]): readonly Told[] {
    return list.filter(({ m, b }) => {
      const here = this.byName.get(m);
      here?.link.send({ t: 'told', b });
      return !here;
    });
  }

  /** The same for everyone. */
  tellAll(message: FromHub): void {
    this.sendAll(JSON.stringify(message));
  }

  drop(m: string, reason: ByeReason): void {
    const here = this.byName.get(m);
    if (!here) return;
    this.byName.delete(m);
    here.link.bye(reason);
    this.headCount.set(this.byName.size);
  }

  /** Empties the room; gives back whom somebody has yet to tell. */
  takeAll(): readonly RoomLink[] {
    const links = [...this.byName.values()].map(({ link }) => link);
    this.byName.clear();
    return links;
  }

  private sendAll(text: string): void {
    for (const { link } of [...this.byName.values()]) link.sendText(text);
  }
}
