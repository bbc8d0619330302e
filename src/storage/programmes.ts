import { AUDIENCES } from '#core/content/programmes.schema.ts';
import type { LastVisit, ProgrammeStore } from '#core/ports.ts';
import { keptProgrammeOf, readOwnProgramme, readStation } from '#core/session/programme-file.schema.ts';
import type { OwnProgramme, Station } from '#core/session/own-programme.ts';

/** One key for all, so that erasing leaves nothing behind. */
export const PROGRAMMES_KEY = 'pioneer.programmes';

interface Kept {
  readonly programmes: readonly OwnProgramme[];
  readonly station: Station;
  readonly last: LastVisit | null;
}

/**
 * An officer's programmes, station and habits in localStorage: a few pages of text, there before the first paint.
 * Read anew each time, since another tab may have written. Where it is closed to us nothing is kept, and `write` says so. Never throws.
 */
export function openProgrammes(): ProgrammeStore {
  return {
    list: () => [...readAll().programmes].sort((one, other) => other.editedAt - one.editedAt),
    write: (programme) => change((kept) => ({ ...kept, programmes: [...without(kept, programme.id), programme] })),
    remove: (id) => void change((kept) => ({ ...kept, programmes: without(kept, id) })),
    station: () => readAll().station,
    writeStation: (station) => change((kept) => ({ ...kept, station })),
    lastVisit: () => readAll().last,
    writeLastVisit: (last) => void change((kept) => ({ ...kept, last })),
    eraseAll() {
      try {
        localStorage.removeItem(PROGRAMMES_KEY);
      } catch {
        // closed to us: then nothing was ever written
      }
    },
  };
}

function without({ programmes }: Kept, id: string): readonly OwnProgramme[] {
  return programmes.filter((one) => one.id !== id);
}

function change(edit: (kept: Kept) => Kept): boolean {
  try {
    const { programmes, station, last } = edit(readAll());
    localStorage.setItem(PROGRAMMES_KEY, JSON.stringify({ programmes: programmes.map(keptProgrammeOf), station, last }));
    return true;
  } catch {
    return false;
  }
}

/** What of it makes sense. */
function readAll(): Kept {
  const found = parsed();
  const { programmes, station, last }: { programmes?: unknown; station?: unknown; last?: unknown } = typeof found === 'object' && found !== null ? found : {};
  return {
    programmes: Array.isArray(programmes) ? programmes.map(readOwnProgramme).filter((one) => one !== null) : [],
    station: readStation(station),
    last: readLast(last),
  };
}

function parsed(): unknown {
  try {
    return JSON.parse(localStorage.getItem(PROGRAMMES_KEY) ?? '{}');
  } catch {
    return {};
  }
}

function readLast(input: unknown): LastVisit | null {
  const { audience, people }: { audience?: unknown; people?: unknown } = typeof input === 'object' && input !== null ? input : {};
  const known = AUDIENCES.find((one) => one === audience);
  return known && typeof people === 'number' && Number.isInteger(people) && people > 0 ? { audience: known, people } : null;
}
