// First-load module: checked by hand, no library.
import { STAGES } from '#core/content/stages.ts';
import type { Settings, SettingsStore } from '#core/ports.ts';

/** The script that sets theme and text size before the first paint reads the same key: keep its value flat JSON. */
export const SETTINGS_KEY = 'pioneer.preferences';
/** Each key of this app in localStorage begins so. */
const OURS = 'pioneer.';

const DEFAULTS: Settings = { language: null, theme: 'system', textSize: 'normal', lowerGrade: false, timers: true, stage: null, hallSound: true, said: [] };

/** The settings in localStorage, or for this visit only where that is closed to us. Never throws. */
export function openSettingsStore(): SettingsStore {
  const listeners = new Set<() => void>();
  let now = readStored() ?? DEFAULTS;
  addEventListener('storage', (event) => {
    if (event.key !== SETTINGS_KEY && event.key !== null) return; // null: everything was cleared
    now = readStored() ?? DEFAULTS;
    listeners.forEach((listener) => listener());
  });
  return {
    read: () => now,
    write(change) {
      now = checked({ ...now, ...change });
      attempt((storage) => storage.setItem(SETTINGS_KEY, JSON.stringify(now)));
    },
    erase() {
      now = DEFAULTS;
      attempt(removeAll);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readStored(): Settings | null {
  const text = attempt((storage) => storage.getItem(SETTINGS_KEY));
  try {
    return text ? checked(JSON.parse(text)) : null;
  } catch {
    return null;
  }
}

/** What of it makes sense; each setting that doesn't falls back alone. */
function checked(input: unknown): Settings {
  const found: { readonly [Key in keyof Settings]?: unknown } = typeof input === 'object' && input !== null ? input : {};
  const { language, said } = found;
  return {
    language: typeof language === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : DEFAULTS.language,
    theme: oneOf(['system', 'light', 'dark'], found.theme, DEFAULTS.theme),
    textSize: oneOf(['normal', 'large', 'largest'], found.textSize, DEFAULTS.textSize),
    lowerGrade: typeof found.lowerGrade === 'boolean' ? found.lowerGrade : DEFAULTS.lowerGrade,
    timers: typeof found.timers === 'boolean' ? found.timers : DEFAULTS.timers,
    stage: oneOf(STAGES, found.stage, null),
    hallSound: typeof found.hallSound === 'boolean' ? found.hallSound : DEFAULTS.hallSound,
    said: Array.isArray(said) ? said.filter((one): one is string => typeof one === 'string').slice(-100) : DEFAULTS.said,
  };
}

function oneOf<const Value, Otherwise>(values: readonly Value[], value: unknown, otherwise: Otherwise): Value | Otherwise {
  return values.find((one) => one === value) ?? otherwise;
}

/** Everything of ours, not only the settings: what a pupil's device remembers of its classes (joined-rooms.ts) goes too. */
function removeAll(storage: Storage): void {
  const ours = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '').filter((key) => key.startsWith(OURS));
  ours.forEach((key) => storage.removeItem(key));
}

/** Reading the very name `localStorage` throws where cookies are blocked; writing throws when the disk is full. */
function attempt<Result>(work: (storage: Storage) => Result): Result | null {
  try {
    return work(localStorage);
  } catch {
    return null;
  }
}
