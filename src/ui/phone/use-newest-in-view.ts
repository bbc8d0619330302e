import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { mayMove } from '../may-move.ts';

/**
 * Keeps the newest beat of the scroller in view. It watches the page rather than the story, so that a channel
 * needs to know nothing about scrolling: each beat is a `[data-beat]`, someone about to speak is `[data-coming]`.
 * A beat taller than the screen is shown from its top. Focus stays where it is.
 */
export function useNewestInView(scroller: RefObject<HTMLElement>, isOn: boolean): void {
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !isOn) return undefined;
    let shown = '';
    let first: Element | undefined;
    let hasLeft = false;
    const follow = (isSmooth: boolean): void => {
      const told = box.querySelectorAll<HTMLElement>('[data-beat], [data-coming]');
      const newest = told[told.length - 1];
      // Only news moves the screen: a mark or a toggle put on an old beat does not.
      const now = `${told.length} ${newest?.dataset['beat'] ?? ''}`;
      if (!newest || now === shown) return;
      shown = now;
      hasLeft = false;
      const isOtherScene = told[0] !== first;
      first = told[0];
      if (isOtherScene && box.scrollTop > 0) box.scrollTop = 0;
      bringIntoView(box, newest, isSmooth && !isOtherScene);
    };
    /** Choices come up and leave the phone less room: the beat they are about must not slip out below. */
    const stay = (): void => {
      if (hasLeft) return;
      shown = '';
      follow(false);
    };
    const leave = (): void => void (hasLeft = true);
    follow(false);
    box.addEventListener('wheel', leave, { passive: true });
    box.addEventListener('touchmove', leave, { passive: true });
    box.addEventListener('keydown', leave);
    const news = typeof MutationObserver === 'undefined' ? null : new MutationObserver(() => follow(true));
    news?.observe(box, { childList: true, subtree: true });
    const room = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(stay);
    room?.observe(box);
    return () => {
      news?.disconnect();
      room?.disconnect();
      box.removeEventListener('wheel', leave);
      box.removeEventListener('touchmove', leave);
      box.removeEventListener('keydown', leave);
    };
  }, [scroller, isOn]);
}

/** Space kept free above a tall beat and below a short one, for sticky bars. */
const ROOM = 72;

function bringIntoView(box: HTMLElement, beat: HTMLElement, isSmooth: boolean): void {
  const frame = box.getBoundingClientRect();
  const place = beat.getBoundingClientRect();
  const toTop = place.top - frame.top - ROOM;
  const toBottom = place.bottom - frame.bottom + ROOM;
  const by = Math.min(toBottom, toTop);
  if (by <= 0 && place.top >= frame.top) return;
  if (isSmooth && mayMove()) box.scrollBy({ top: by, behavior: 'smooth' });
  else box.scrollTop += by;
}
