import type { OfflineState, UpdateAnswer } from '#core/ports.ts';
import { applyUpdate } from './apply-update.ts';
import { isQuietStart } from './quiet-start.ts';

const HOUR = 3_600_000;
/** After a failed installation. Coming back to the page or to a network is tried at once. */
const RETRY = 60_000;
/** Switching between apps must not ask the server each time. */
const BETWEEN_CHECKS = 10_000;

export interface WatchedWorker {
  applyUpdate(): Promise<UpdateAnswer>;
}

/**
 * Registers the service worker, tells how far it is, and looks for a newer version at the start, on return and every
 * hour. Written on the browser's own interface: workbox-window registers once and for all, but after a failed first
 * installation there is no registration left and it has to be made anew.
 */
export async function watchWorker(container: ServiceWorkerContainer, script: string, tell: (state: OfflineState) => void): Promise<WatchedWorker> {
  let registration: ServiceWorkerRegistration | undefined;
  let checkedAt = 0;

  const look = () => {
    const found = stateOf(registration);
    tell(found);
    if (found === 'failed') setTimeout(check, RETRY);
  };
  const follow = () => [registration?.installing, registration?.waiting].forEach((worker) => worker?.addEventListener('statechange', look));

  async function register(): Promise<void> {
    const before = registration;
    registration = await container.register(script, { updateViaCache: 'none' });
    if (registration !== before) registration.addEventListener('updatefound', () => (follow(), look()));
    follow();
    look();
  }

  function check(): void {
    if (Date.now() - checkedAt < BETWEEN_CHECKS) return;
    checkedAt = Date.now();
    const checking = registration?.active ? registration.update() : register();
    checking.catch(look); // no network: what is here goes on
  }

  check();
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && check());
  addEventListener('pageshow', (event) => event.persisted && check());
  addEventListener('online', check);
  setInterval(check, HOUR);

  const known = await container.getRegistration().catch(() => undefined);
  if (known?.waiting && known.active && isQuietStart()) void applyUpdate(known);
  return { applyUpdate: () => applyUpdate(registration) };
}

function stateOf(registration: ServiceWorkerRegistration | undefined): OfflineState {
  if (registration?.active) return registration.waiting ? 'update-waiting' : 'ready';
  return (registration?.installing ?? registration?.waiting) ? 'installing' : 'failed';
}
