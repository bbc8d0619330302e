import { useEffect } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { keepAwake } from '#features/demo/wake-lock.ts';
import { carryOut } from '#features/preferences/preferences.ts';
import { warmUpDates } from '#i18n/format.ts';

/**
 * What a hall needs of the page while the stage is open: large type, a screen that stays awake, no update, and light
 * colours unless the officer asked for dark ones herself. A projector draws black as the grey of its screen in a lit
 * hall: dark words on white keep their contrast there, and light ones on black lose it.
 */
export function useHall({ offline, settings }: Pick<Services, 'offline' | 'settings'>): void {
  useEffect(() => {
    const root = document.documentElement;
    root.setAttribute('data-size', 'hall');
    offline.setBusy(true);
    const sleep = keepAwake();
    const warming = setTimeout(warmUpDates, 1000); // a real case has one
    const lighten = () => void (settings.read().theme === 'system' && root.setAttribute('data-theme', 'light'));
    lighten();
    // Parents come in the evening, when systems turn dark; the page's own settings, which listen too, have done so before.
    const stop = settings.onChange(lighten);
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener?.('change', lighten); // missing below Safari 14, which does not tell
    return () => {
      stop();
      system.removeEventListener?.('change', lighten);
      root.removeAttribute('data-size');
      carryOut(settings.read());
      offline.setBusy(false);
      sleep();
      clearTimeout(warming);
    };
  }, []);
}
