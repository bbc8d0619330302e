// First-load module: keep it small.

/** How long the mark stays when the finger has left, ms: what the tap leads to is drawn meanwhile. */
const STAYS = 250;

/**
 * Marks a button while a finger or a mouse is on it (base.css draws the ring). On a cheap phone what a tap leads to takes a
 * tenth of a second to draw, and a tap without an answer is tapped again. Not by `:active`: a browser
 * need not match it for a finger at all, and a quick tap can be over before it does.
 */
export function markPresses(): void {
  let pressed: Element | null = null;
  let leaving = 0;
  const release = () => pressed?.removeAttribute('data-pressed');
  const listen = (type: 'pointerdown' | 'pointerup' | 'pointercancel', hear: (event: Event) => void) => document.addEventListener(type, hear, true);
  listen('pointerdown', ({ target }) => {
    clearTimeout(leaving);
    release();
    pressed = target instanceof Element ? target.closest('button:enabled') : null;
    pressed?.setAttribute('data-pressed', '');
  });
  listen('pointerup', () => (leaving = window.setTimeout(release, STAYS)));
  listen('pointercancel', release); // the finger scrolls
}
