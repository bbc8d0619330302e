import type { Setting } from './setting.ts';

const TOPIC = 'hubs';
/** Every replica says that it lives each second; one that was not heard for so long is gone. */
const ALIVE_EVERY = 1000;
const GONE_AFTER = 3000;

/** Which other replicas live. One that dies says nothing: its rooms' pupils are told within three seconds that the teacher is away. */
export class Replicas {
  private readonly heardAt = new Map<string, number>();
  private readonly setting: Setting;
  private readonly onGone: (id: string) => void;
  private leave = () => {};
  private isStopped = false;

  constructor(setting: Setting, onGone: (id: string) => void) {
    this.setting = setting;
    this.onGone = onGone;
  }

  async start(): Promise<void> {
    const { bus, id, timing } = this.setting;
    if (!bus.isShared) return;
    this.leave = await bus.subscribe(TOPIC, (message) => {
      if (message.from === id) return;
      if (message.t === 'gone') this.lose(message.from);
      else this.heardAt.set(message.from, timing.now());
    });
    this.beat();
  }

  /** Says goodbye, so that nobody waits. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.leave();
    if (this.setting.bus.isShared) await this.setting.bus.publish(TOPIC, { from: this.setting.id, t: 'gone' }).catch(() => 0);
  }

  /** While the bus was away nobody could be heard. */
  forgive(): void {
    for (const id of this.heardAt.keys()) this.heardAt.set(id, this.setting.timing.now());
  }

  private beat(): void {
    const { bus, id, timing } = this.setting;
    if (this.isStopped) return;
    void bus.publish(TOPIC, { from: id, t: 'alive' }).catch(() => 0);
    if (bus.isUp()) for (const [other, at] of [...this.heardAt]) if (timing.now() - at > GONE_AFTER) this.lose(other);
    timing.later(ALIVE_EVERY, () => this.beat());
  }

  private lose(id: string): void {
    this.heardAt.delete(id);
    this.onGone(id);
  }
}
