// First-load module: keep it small.

/** Takes the words that stand in the page away once a screen is there, or word that none can be had; until then they are what one reads. */
export function clearFirstWords(root: HTMLElement): void {
  const first = document.getElementById('first');
  const watching = new MutationObserver(() => {
    if (!root.querySelector('[data-screen], [data-loading=failed]')) return;
    watching.disconnect();
    first?.remove();
  });
  watching.observe(root, { childList: true, subtree: true });
}

/** Nothing can be shown yet, not even in words of the app: the page has a line for it, with a way to try again. */
export function sayNotStarted(): void {
  const line = document.getElementById('not-started');
  if (line) line.hidden = false;
}
