import { useEffect } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { keepAwake } from '#features/demo/wake-lock.ts';

/**
 * What a hall needs of the page while the stage is open: large type, a screen that stays awake, no update, and light
 * colours unless the officer asked for dark ones herself. A projector draws black as the grey of its screen in a lit
 * hall: dark words on white keep their contrast there, and light ones on black lose it.
 */
export function useHall({ offline, settings }: Pick<Services, 'offline' | 'settings'>): void {
  useEffect(() => {
    const root = document.documentElement;
    const theme = root.getAttribute('data-theme');
    root.setAttribute('data-size', 'hall');
    if (settings.read().theme === 'system') root.setAttribute('data-theme', 'light');
    offline.setBusy(true);
    const sleep = keepAwake();
    return () => {
      root.removeAttribute('data-size');
      if (theme !== null) root.setAttribute('data-theme', theme);
      offline.setBusy(false);
      sleep();
    };
  }, []);
}
