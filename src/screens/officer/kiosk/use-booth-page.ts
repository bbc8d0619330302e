import { useEffect } from 'preact/hooks';
import type { Offline } from '#core/ports.ts';
import { keepAwake } from '#features/demo/wake-lock.ts';

/** What a page has to be while it is a booth: awake, in its own size, with no new version coming in between, and without menus of the browser. */
export function useBoothPage(offline: Offline): void {
  useEffect(() => {
    const root = document.documentElement;
    root.setAttribute('data-size', 'kiosk');
    return () => root.removeAttribute('data-size');
  }, []);
  useEffect(keepAwake, []);
  useEffect(() => {
    offline.setBusy(true);
    return () => offline.setBusy(false);
  }, []);
  useEffect(() => {
    const noMenu = (event: Event) => event.preventDefault(); // a long touch opens one, with "open in a new tab" in it
    document.addEventListener('contextmenu', noMenu);
    return () => document.removeEventListener('contextmenu', noMenu);
  }, []);
}
