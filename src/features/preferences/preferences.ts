// First-load module: keep it small.
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Settings, SettingsStore } from '#core/ports.ts';
import { languageOf, preferredLanguage } from '#i18n/languages.ts';
import { lowerGrade } from '#i18n/say.ts';
import { changeLanguage, language } from '#i18n/texts.ts';

export interface Preferences {
  readonly settings: ReadonlySignal<Settings>;
  change(change: Partial<Settings>): void;
  /** Notes that a one-time notice was shown; true the first time. */
  sayOnce(notice: string): boolean;
  erase(): void;
}

/** The settings of this person, kept in the store and carried out on the page. */
export function openPreferences(store: SettingsStore): Preferences {
  const settings = signal(store.read());
  const reread = () => {
    const next = { ...store.read() }; // told of also when only the system's wish changed
    carryOut(next);
    settings.value = next;
  };
  store.onChange(reread);
  systemDark().addEventListener?.('change', reread); // missing below Safari 14, where the next start sees it
  carryOut(settings.value);
  effect(markLanguage);
  return {
    settings,
    change(change) {
      store.write(change);
      reread();
    },
    sayOnce(notice) {
      const { said } = store.read();
      if (said.includes(notice)) return false;
      store.write({ said: [...said, notice] });
      return true;
    },
    erase() {
      store.erase();
      reread();
    },
  };
}

/** The language these settings ask for. */
export function languageWanted(settings: Settings): string {
  return settings.language ? languageOf(settings.language).tag : preferredLanguage(navigator.languages ?? [navigator.language]);
}

/** Puts settings into effect on the page; what is kept stays as it is. */
export function carryOut(settings: Settings): void {
  const root = document.documentElement;
  const dark = settings.theme === 'dark' || (settings.theme === 'system' && systemDark().matches);
  root.setAttribute('data-theme', dark ? 'dark' : 'light');
  root.setAttribute('data-text-size', settings.textSize);
  lowerGrade.value = settings.lowerGrade;
  changeLanguage(languageWanted(settings)).catch(() => {}); // the words stay as they are; the wish is kept for the next start
}

/** The page says the language its words are in, so that a reader pronounces them rightly. */
function markLanguage(): void {
  const { locale, dir } = languageOf(language.value);
  document.documentElement.lang = locale;
  document.documentElement.dir = dir;
}

function systemDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
