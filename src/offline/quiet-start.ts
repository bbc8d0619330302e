// First-load module: keep it small.

/** How long after its beginning a visit still counts as starting, in ms. */
const START = 5000;

let isTouched = false;

/** Notes from now on whether the person has begun to do anything. `navigator.userActivation` would tell, but not before Firefox 120 and Safari 16.4. */
export function watchForTouch(): void {
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, () => (isTouched = true), { once: true, capture: true });
}

/** Whether the page has just been opened at home and nobody has begun anything: loading it anew would lose no place. */
export function isQuietStart(): boolean {
  const isHome = ['', '#', '#/'].includes(location.hash);
  return isHome && !isTouched && performance.now() < START && document.visibilityState === 'visible';
}
