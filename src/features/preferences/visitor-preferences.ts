import { signal, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '#core/ports.ts';
import { carryOut, type Preferences } from './preferences.ts';

/** What a visitor likes on a device that is somebody else's: carried out on the page, and kept nowhere. */
export interface VisitorPreferences {
  readonly settings: ReadonlySignal<Settings>;
  change(change: Partial<Settings>): void;
  /** Puts everything back to how each visitor finds it. */
  forget(): void;
  /** Gives the page back to its owner. */
  close(): void;
}

/** The settings of the device's owner for visitors to change, in the language that each of them finds. */
export function visitorPreferences(owner: Preferences, language: string): VisitorPreferences {
  const found = (): Settings => ({ ...owner.settings.value, language });
  const settings = signal(found());
  const show = (next: Settings) => {
    settings.value = next;
    carryOut(next);
  };
  const stop = owner.settings.subscribe(() => carryOut(settings.value)); // what else changes here must not change the visitor's language
  return {
    settings,
    change: (change) => show({ ...settings.value, ...change }),
    forget: () => show(found()),
    close() {
      stop();
      carryOut(owner.settings.value);
    },
  };
}
