// First-load module: keep it small.

/** How long after its beginning a visit still counts as starting, in ms. */
const START = 5000;

/** When the person last did anything, by `performance.now()`. */
let touchedAt = -Infinity;

/** Notes from now on when the person does anything. `navigator.userActivation` would tell whether, but not before Firefox 120 and Safari 16.4. */
export function watchForTouch(): void {
  touchedAt = -Infinity;
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => (touchedAt = performance.now()), { capture: true, passive: true });
}

/** How long the person has done nothing, ms; Infinity before they have begun. */
export function sinceTouch(): number {
  return performance.now() - touchedAt;
}

/** Whether the page has just been opened at home and nobody has begun anything: loading it anew would lose no place. */
export function isQuietStart(): boolean {
  const isHome = ['', '#', '#/'].includes(location.hash);
  return isHome && touchedAt === -Infinity && performance.now() < START && document.visibilityState === 'visible';
}
