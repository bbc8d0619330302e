import type { Roster, RosterStore } from '#core/ports.ts';

/** One key for all, so that erasing leaves nothing behind. */
export const ROSTERS_KEY = 'pioneer.rosters';

/**
 * Rosters in localStorage: apart from the lessons, so that no file or table of a lesson can hold a name by mistake.
 * Where it is closed to us nothing is kept, and `write` says so. Never throws.
 */
export function openRosters(): RosterStore {
  return {
    read: (className) => readAll()[className] ?? null,
    write: (className, roster) => writeAll({ ...readAll(), [className]: roster }),
    erase(className) {
      const rest = Object.entries(readAll()).filter(([name]) => name !== className);
      if (rest.length > 0) writeAll(Object.fromEntries(rest));
      else eraseAll();
    },
    eraseAll,
  };
}

function eraseAll(): void {
  try {
    localStorage.removeItem(ROSTERS_KEY);
  } catch {
    // closed to us: then nothing was ever written
  }
}

function writeAll(rosters: Readonly<Record<string, Roster>>): boolean {
  try {
    localStorage.setItem(ROSTERS_KEY, JSON.stringify(rosters));
    return true;
  } catch {
    return false;
  }
}

/** What of it makes sense, in objects that inherit nothing: a class may be called anything. */
function readAll(): Readonly<Record<string, Roster>> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(ROSTERS_KEY) ?? '{}');
    return entriesOf(found, (roster) => entriesOf(roster, (name) => (typeof name === 'string' ? name : null)));
  } catch {
    return {};
  }
}

function entriesOf<Value>(input: unknown, read: (member: unknown) => Value | null): Record<string, Value> {
  const result: Record<string, Value> = Object.create(null);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return result;
  for (const [key, member] of Object.entries(input)) {
    const value = read(member);
    if (value !== null) result[key] = value;
  }
  return result;
}
