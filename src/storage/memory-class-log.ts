import type { ClassLog, Shortfall } from '#core/ports.ts';
import type { SessionHeader } from '#core/session/session-header.ts';
import type { LoggedSessionEvent } from '#core/session/events.ts';

/** A lesson with its whole log. */
export interface Lesson {
  readonly header: SessionHeader;
  readonly events: readonly LoggedSessionEvent[];
}

/** Lessons for as long as the page lives: where nothing can be stored, and in tests. `shared` lets two of them be two tabs. */
export function memoryClassLog(reason: Shortfall = null, shared: Map<string, Lesson> = new Map()): ClassLog {
  const listeners = new Set<(where: 'here') => void>();
  const changed = () => listeners.forEach((listener) => listener('here'));
  return {
    shortfall: () => reason,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async append(header, events) {
      const kept = shared.get(header.id);
      const length = kept?.events.length ?? 0;
      if ((events[0]?.seq ?? length) !== length) return 'taken';
      shared.set(header.id, { header, events: [...(kept?.events ?? []), ...events] });
      changed();
      return 'kept';
    },
    async read(id) {
      return shared.get(id) ?? null;
    },
    async list() {
      return [...shared.values()].map(({ header }) => header).sort((one, other) => other.lastAt - one.lastAt);
    },
    async remove(id) {
      shared.delete(id);
      changed();
    },
    async eraseAll() {
      shared.clear();
      changed();
    },
  };
}
