// First-load module: keep it small. What registers the service worker comes after the first load.
import type { Offline, OfflineState, SettingsStore, UpdateAnswer } from '#core/ports.ts';
import { setBusy } from './busy-tabs.ts';
import { watchForTouch } from './quiet-start.ts';

/** The service worker's file, beside index.html; null in development, where none is built. */
const SCRIPT = import.meta.env.PROD ? 'sw.js' : null;

/** The page's side of the service worker. Never throws and never rejects: without a worker the app works online. */
export function openOffline(settings: SettingsStore, script: string | null = SCRIPT, protocol = location.protocol): Offline {
  const listeners = new Set<() => void>();
  const isCarried = protocol === 'file:'; // there the browser has a container and refuses every worker
  const container = script === null || isCarried ? undefined : navigator.serviceWorker; // missing over plain http and in many in-app browsers
  let state: OfflineState = isCarried ? 'carried' : !container ? 'unsupported' : container.controller ? 'ready' : 'installing';
  const tell = (next: OfflineState) => {
    if (state === next) return;
    state = next;
    listeners.forEach((listener) => listener());
  };
  watchForTouch();
  const watch =
    container && script
      ? afterLoad()
          .then(() => import('./watch-worker.ts'))
          .then((module) => module.watchWorker(container, script, tell))
      : null;
  watch?.catch(() => tell('failed'));
  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async applyUpdate(): Promise<UpdateAnswer> {
      const worker = await watch?.catch(() => null);
      return worker ? worker.applyUpdate() : 'nothing-waiting';
    },
    setBusy,
    askToKeep: async () => (await import('./ask-to-keep.ts')).askToKeep(settings),
  };
}

/** The first screen needs the line for itself, and a slow phone its processor until there is something to tap. */
function afterLoad(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const isWaiting = document.getElementById('first') !== null; // the page's first words still stand for the screen
      setTimeout(isWaiting ? look : resolve, isWaiting ? 250 : 500);
    };
    if (document.readyState === 'complete') look();
    else addEventListener('load', look, { once: true });
  });
}
