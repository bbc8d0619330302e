import { useRef } from 'preact/hooks';

/** Two taps within so long are one, ms: fingers on a whiteboard bounce, and some tap everything twice. */
const BOUNCE = 250;

/** What has a meaning of its own when it is tapped. */
const CONTROLS = 'button, a, input, select, summary, [data-controls]';

/** A tap on the free area of the wall. */
export function useTaps(onTap: () => void): (event: MouseEvent) => void {
  const last = useRef(-Infinity);
  return (event) => {
    // A control pressed with the mouse does not keep the keyboard: the next Space is the clicker's.
    if (event.detail > 0 && document.activeElement instanceof HTMLElement && document.activeElement.closest('button')) document.activeElement.blur();
    if (event.target instanceof Element && event.target.closest(CONTROLS)) return;
    const isBounce = event.timeStamp - last.current < BOUNCE;
    last.current = event.timeStamp;
    if (!isBounce) onTap();
  };
}
