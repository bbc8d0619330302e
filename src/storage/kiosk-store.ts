import type { KioskSetup, KioskStore } from '#core/ports.ts';
import { KIOSK_KEY } from './kiosk-on.ts';

/**
 * The booth's set-up in localStorage, so that a reload, a crash or a dead battery brings the booth back. The code lies
 * there as it is: it keeps visitors from leaving the booth, and keeps no secret from whoever can read a browser's
 * storage. Nothing else of ours is behind it, and it is gone when the booth ends. Never throws.
 */
export function openKioskStore(): KioskStore {
  const erase = () => void attempt(() => localStorage.removeItem(KIOSK_KEY));
  return {
    read() {
      const setup = attempt(() => checked(JSON.parse(localStorage.getItem(KIOSK_KEY) ?? 'null')));
      if (!setup) erase(); // a booth whose code can't be read could never be ended
      return setup;
    },
    write: (setup) => attempt(() => (localStorage.setItem(KIOSK_KEY, JSON.stringify(setup)), true)) ?? false,
    erase,
  };
}

/** What of it makes sense; null without a code. */
function checked(input: unknown): KioskSetup | null {
  if (typeof input !== 'object' || input === null) return null;
  const found: { readonly [Key in keyof KioskSetup]?: unknown } = input;
  const { code, languages, scenarios } = found;
  if (typeof code !== 'string' || !/^\d{4}$/.test(code)) return null;
  return { code, languages: strings(languages), scenarios: strings(scenarios) };
}

function strings(input: unknown): string[] {
  return Array.isArray(input) ? input.filter((one): one is string => typeof one === 'string') : [];
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
