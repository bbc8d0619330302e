import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Below this height (px) the screen has room for the story only: on a 360 × 640 phone with three choices under it. */
const SHORT = 380;

/**
 * Marks a screen with little height as `data-short`, so that channels can drop what only decorates. A media query
 * cannot tell: the choices below decide how much is left. Where sizes cannot be observed nothing is dropped.
 */
export function useShortScreen(screen: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const box = screen.current;
    if (!box || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => void box.toggleAttribute('data-short', box.clientHeight > 0 && box.clientHeight < SHORT);
    const room = new ResizeObserver(measure); // tells the first size as well, when the page has been laid out anyway
    room.observe(box);
    return () => room.disconnect();
  }, [screen]);
}
