import { LIMITS } from './limits.ts';
import { Room } from './room.ts';
import type { Setting } from './setting.ts';

interface Kept {
  readonly room: Room;
  readonly ready: Promise<void>;
}

/** The rooms of this replica, in the order in which they came. */
export class Rooms {
  private readonly kept = new Map<string, Kept>();
  private readonly setting: Setting;

  constructor(setting: Setting) {
    this.setting = setting;
  }

  get size(): number {
    return this.kept.size;
  }

  all(): readonly Room[] {
    return [...this.kept.values()].map(({ room }) => room);
  }

  /** The room of this name, known here from now on; null when this hub has as many as it may. Rejects when the bus is away. */
  async here(name: string): Promise<Room | null> {
    const known = this.kept.get(name);
    if (known && !known.room.isForgotten) {
      await known.ready;
      return known.room.isForgotten ? this.here(name) : known.room;
    }
    if (this.kept.size >= this.setting.maxRooms && !this.makePlace()) return null;
    const room = new Room(name, this.setting);
    const ready = room.open();
    this.kept.set(name, { room, ready });
    try {
      await ready;
    } catch (error) {
      this.forget(room);
      throw error;
    }
    return room;
  }

  /** Forgets a room on this replica; who is still in it must have been told. */
  forget(room: Room): void {
    if (!room.isForgotten) room.close('over');
    if (this.kept.get(room.name)?.room === room) this.kept.delete(room.name);
  }

  /** Looks after the rooms: forgets those whose time is over, and keeps the codes of the others. */
  sweep(): void {
    const now = this.setting.timing.now();
    for (const { room } of [...this.kept.values()]) {
      const isOver = room.isForgotten || now - room.lastSaid > LIMITS.idle || (!room.isHostHere && now - room.awaySince > LIMITS.orphan);
      const isElsewhere = this.setting.bus.isShared && room.isEmpty && room.isHostHere && now - room.awaySince > LIMITS.waitForHost;
      if (!room.host.isKnown && now - room.awaySince > LIMITS.waitForHost) room.giveUp();
      if (isOver || isElsewhere || room.isForgotten) {
        if (room.pin !== null && isOver && !isElsewhere) this.setting.bus.release(room.pin, room.name).catch(() => {});
        this.forget(room);
      }
    }
  }

  /** Tells other replicas how things stand in the rooms whose host is here. */
  repeat(): void {
    if (!this.setting.bus.isShared) return;
    for (const { room } of this.kept.values()) room.repeat();
  }

  /** Claims once more the codes of the rooms whose host is here: they run out, or the directory came back empty. */
  keepPins(): void {
    for (const { room } of this.kept.values()) {
      if (room.host.isHere && room.pin !== null) this.setting.bus.claim(room.pin, room.name, LIMITS.pinLife).catch(() => {});
    }
  }

  /** A room in which nobody is makes place for one that somebody wants. */
  private makePlace(): boolean {
    const empty = this.all().find((room) => room.isEmpty);
    if (empty) this.forget(empty);
    return empty !== undefined;
  }
}
