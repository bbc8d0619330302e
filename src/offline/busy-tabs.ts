/**
 * Tabs in mid-scenario hold a lock together; who wants to update must have it alone. A lock and not a question by
 * message: a tab in the background may be frozen and would not answer. The browser lets go of it when a tab is closed.
 */
const LOCK = 'pioneer.mid-scenario';

let letGo: (() => void) | null = null;

/** Says whether this tab is in mid-scenario. */
export function setBusy(isBusy: boolean): void {
  if (isBusy === (letGo !== null)) return;
  if (!isBusy) {
    letGo?.();
    letGo = null;
    return;
  }
  const over = new Promise<void>((resolve) => (letGo = resolve)); // resolved before the lock came: it is let go at once
  void navigator.locks?.request(LOCK, { mode: 'shared' }, () => over).catch(() => {});
}

/** Does it while no tab is in mid-scenario, and keeps the others from starting. `later`: this browser has no locks, so nobody can tell. */
export async function whileNobodyIsBusy<Answer>(act: () => Promise<Answer>): Promise<Answer | 'someone-plays' | 'later'> {
  if (letGo) return 'someone-plays';
  if (!navigator.locks) return 'later';
  return navigator.locks.request(LOCK, { mode: 'exclusive', ifAvailable: true }, async (lock) => (lock ? act() : 'someone-plays'));
}
