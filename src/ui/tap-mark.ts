// First-load module: keep it small.

/** A frame that does not come within so many ms is not waited for: a tab behind another may get none. */
const NO_FRAME = 100;

/** How long the mark stays where its button stays, ms. Where the screen moves on, the mark goes with the button. */
const STAYS = 250;

/**
 * Rings every button the moment it is tapped (base.css draws the ring). On a cheap phone the next scene takes a tenth
 * of a second to draw, and a tap without an answer is tapped again.
 */
export function markTaps(): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!button) return;
      button.setAttribute('data-taken', '');
      setTimeout(() => button.removeAttribute('data-taken'), STAYS);
    },
    true,
  );
}

/**
 * Resolves when what has changed so far is on the screen: wait for it before drawing much. Where nothing is drawn, as
 * in a tab that is not seen, it resolves all the same.
 */
export function nextPaint(): Promise<void> {
  if (typeof document === 'undefined' || document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, NO_FRAME);
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
