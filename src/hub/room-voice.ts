import type { BusMessage } from './bus.ts';
import type { Setting } from './setting.ts';

/** A message without its sender. */
type Said = BusMessage extends infer Message ? (Message extends BusMessage ? Omit<Message, 'from'> : never) : never;
type Hear = (message: BusMessage) => void;

/** A room's two topics on the bus: what all replicas that have it hear, and what the one with the host hears. On a single hub they lead nowhere. */
export class RoomVoice {
  private readonly name: string;
  private readonly setting: Setting;

  constructor(name: string, setting: Setting) {
    this.name = name;
    this.setting = setting;
  }

  listen(hear: Hear): Promise<() => void> {
    return this.setting.bus.subscribe(`room:${this.name}`, hear);
  }

  listenForHost(hear: Hear): Promise<() => void> {
    return this.setting.bus.subscribe(`host:${this.name}`, hear);
  }

  /** Says it to all that have the room; how many those are. Rejects when the bus is away. */
  reach(message: Said): Promise<number> {
    return this.setting.bus.publish(`room:${this.name}`, { from: this.setting.id, ...message });
  }

  say(message: Said): void {
    this.sayTo(`room:${this.name}`, message);
  }

  sayToHost(message: Said): void {
    this.sayTo(`host:${this.name}`, message);
  }

  private sayTo(topic: string, message: Said): void {
    const { bus, id, counters } = this.setting;
    if (!bus.isShared) return;
    counters.busOut += 1;
    bus.publish(topic, { from: id, ...message }).catch(() => {
      counters.busFailed += 1; // said again when the bus is back
    });
  }
}
