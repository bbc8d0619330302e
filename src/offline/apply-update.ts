import type { UpdateAnswer } from '#core/ports.ts';
import { whileNobodyIsBusy } from './busy-tabs.ts';

/** How long the new version may take to get into place, in ms, before we stop waiting for it. */
const LIMIT = 10_000;

/** Puts the waiting version in place and loads this page anew, unless a tab is in mid-scenario. */
export async function applyUpdate(registration: ServiceWorkerRegistration | undefined): Promise<UpdateAnswer> {
  const waiting = registration?.waiting;
  if (!waiting) return 'nothing-waiting';
  return whileNobodyIsBusy(async () => {
    const isInPlace = activated(waiting);
    waiting.postMessage('take-over');
    if (!(await isInPlace)) return 'later';
    location.reload();
    return 'applying';
  });
}

function activated(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), LIMIT);
    worker.addEventListener('statechange', () => {
      if (worker.state !== 'activated') return;
      clearTimeout(timer);
      resolve(true);
    });
  });
}
