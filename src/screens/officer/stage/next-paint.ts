/** A frame that does not come within so many ms is not waited for: a tab behind another may get none. */
const NO_FRAME = 100;

/**
 * Resolves when what has changed so far is on the screen: for what may well come after it. Where nothing is drawn, as
 * in a tab that is not seen, it resolves all the same.
 */
export function nextPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, NO_FRAME);
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
