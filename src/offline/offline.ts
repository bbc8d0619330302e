// First-load module: keep it small. What registers the service worker comes after the first load.
import type { Offline, OfflineState, SettingsStore, UpdateAnswer } from '#core/ports.ts';
import { setBusy } from './busy-tabs.ts';
import { sinceTouch, watchForTouch } from './quiet-start.ts';

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
      ? afterLoad(container.controller === null)
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

/** Where everything has to be fetched and stored: a pause this long (ms) is somebody who reads. Otherwise there is little to do. */
const PAUSE = 2000;
const LITTLE_PAUSE = 500;
/** Whoever never pauses (ms since the page was opened) is to have the app offline all the same. */
const LONGEST = 60_000;

/**
 * The first screen needs the line for itself, and a slow phone its processor: until there is something to tap, and then
 * until nobody taps. What is stored for offline doubled the time the first taps of a story took.
 */
function afterLoad(isAllToFetch: boolean): Promise<void> {
  const pause = isAllToFetch ? PAUSE : LITTLE_PAUSE;
  let standsSince = Infinity;
  return new Promise((resolve) => {
    const look = () => {
      const now = performance.now();
      const isFirst = document.getElementById('first') !== null; // the page's first words still stand for the screen
      if (!isFirst) standsSince = Math.min(standsSince, now);
      const isPaused = Math.min(now - standsSince, sinceTouch()) >= pause || (!isFirst && now > LONGEST);
      if (isPaused) resolve();
      else setTimeout(look, 250);
    };
    if (document.readyState === 'complete') look();
    else addEventListener('load', look, { once: true });
  });
}
