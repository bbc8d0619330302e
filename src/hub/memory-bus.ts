import type { Bus, BusMessage } from './bus.ts';
import { REAL_TIME, type Timing } from './timing.ts';

/** The bus of a single hub; of several in one process, in tests. */
export function memoryBus(timing: Timing = REAL_TIME, isShared = false): Bus {
  const topics = new Map<string, Set<(message: BusMessage) => void>>();
  const pins = new Map<string, { readonly room: string; readonly until: number }>();
  const holder = (pin: string): string | null => {
    const kept = pins.get(pin);
    if (kept && kept.until > timing.now()) return kept.room;
    pins.delete(pin);
    return null;
  };
  return {
    isShared,
    publish(topic, message) {
      const listeners = [...(topics.get(topic) ?? [])];
      for (const hear of listeners) hear(message);
      return Promise.resolve(listeners.length);
    },
    subscribe(topic, hear) {
      const listeners = topics.get(topic) ?? new Set();
      topics.set(topic, listeners.add(hear));
      return Promise.resolve(() => {
        listeners.delete(hear);
        if (listeners.size === 0 && topics.get(topic) === listeners) topics.delete(topic);
      });
    },
    claim(pin, room, life) {
      const has = holder(pin);
      if (has !== null && has !== room) return Promise.resolve(false);
      pins.set(pin, { room, until: timing.now() + life });
      return Promise.resolve(true);
    },
    find: (pin) => Promise.resolve(holder(pin)),
    release(pin, room) {
      if (holder(pin) === room) pins.delete(pin);
      return Promise.resolve();
    },
    onReturn() {},
    isUp: () => true,
    close: () => Promise.resolve(),
  };
}
