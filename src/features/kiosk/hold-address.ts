// First-load module, of a pupil who joins a class too: keep it small.

const BOOTH = '#/demo/kiosk';

/**
 * While a booth runs, every address of the app leads to it: a visitor who goes back, follows a link or types another
 * address stays. Going back comes to an entry below the booth's own, and puts the booth on top of it again. Whoever
 * leaves the app itself finds the booth on coming back. Ask for it before anybody else listens for the address.
 */
export function holdAddress(isBoothOn: () => boolean): void {
  const hold = () => {
    if (isBoothOn()) stayAtBooth();
  };
  addEventListener('popstate', hold);
  addEventListener('hashchange', hold);
  hold();
}

/** Puts the booth on top of what came before, unless it is there already. */
export function stayAtBooth(): void {
  const state: unknown = history.state;
  const isOnTop = typeof state === 'object' && state !== null && 'isBooth' in state;
  if (!isOnTop || location.hash !== BOOTH) history.pushState({ isBooth: true }, '', BOOTH);
}
