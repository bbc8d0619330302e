import { useEffect, useRef } from 'preact/hooks';

/** A finger that comes down again in the same place: within so many ms and px it is a double tap. Nobody has read by then what has just appeared there. */
const TOO_SOON = 300;
const SAME_PLACE = 30;

/** Where a finger last came down, anywhere on the page: what it tapped may be gone by now. */
let last: { readonly x: number; readonly y: number } | null = null;
window.addEventListener('pointerdown', ({ clientX, clientY }) => (last = { x: clientX, y: clientY }));

/**
 * For the element round buttons that appear where others stood: takes taps away that were meant for those others, as
 * the second tap of a double tap. Programs, keyboards and quick taps elsewhere are never held up.
 */
export function useMeantTaps(): { onPointerDown: (event: PointerEvent) => void; onClickCapture: (click: MouseEvent) => void } {
  const appeared = useRef(Infinity);
  const isAgain = useRef(false);
  useEffect(() => void (appeared.current = performance.now()), []);
  return {
    onPointerDown({ pointerType, clientX, clientY }) {
      const isSoon = performance.now() - appeared.current < TOO_SOON;
      const isThere = last !== null && Math.hypot(clientX - last.x, clientY - last.y) < SAME_PLACE;
      isAgain.current = pointerType === 'touch' && isSoon && isThere;
    },
    onClickCapture(click) {
      if (isAgain.current || click.detail > 1) click.stopPropagation(); // of a mouse, the browser itself counts the clicks
      isAgain.current = false;
    },
  };
}
