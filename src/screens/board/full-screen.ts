/** Old whiteboards know the whole screen by its older name. */
interface OldFullScreen {
  webkitRequestFullscreen?: () => void;
  webkitExitFullscreen?: () => void;
  webkitFullscreenElement?: Element | null;
}

/** Fills the screen with the page, or gives it back. Where the browser has no such thing nothing happens. */
export function switchFullScreen(): void {
  if (isFullScreen()) leaveFullScreen();
  else fillScreen();
}

/** Fills the screen with the page, if it does not yet. A browser does it only in answer to a press. */
export function fillScreen(): void {
  if (isFullScreen()) return;
  const root: HTMLElement & OldFullScreen = document.documentElement;
  if (root.requestFullscreen) root.requestFullscreen().catch(() => {});
  else root.webkitRequestFullscreen?.();
}

/** Gives the screen back, if the page fills it. */
export function leaveFullScreen(): void {
  if (!isFullScreen()) return;
  const page: Document & OldFullScreen = document;
  if (page.exitFullscreen) page.exitFullscreen().catch(() => {});
  else page.webkitExitFullscreen?.();
}

function isFullScreen(): boolean {
  const page: Document & OldFullScreen = document;
  return Boolean(page.fullscreenElement ?? page.webkitFullscreenElement);
}
