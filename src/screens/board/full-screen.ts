/** Old whiteboards know the whole screen by its older name. */
interface OldFullScreen {
  webkitRequestFullscreen?: () => void;
  webkitExitFullscreen?: () => void;
  webkitFullscreenElement?: Element | null;
}

/** Fills the screen with the lesson, or gives it back. Where the browser has no such thing nothing happens. */
export function switchFullScreen(): void {
  const page: Document & OldFullScreen = document;
  const root: HTMLElement & OldFullScreen = document.documentElement;
  if (page.fullscreenElement ?? page.webkitFullscreenElement) {
    if (page.exitFullscreen) page.exitFullscreen().catch(() => {});
    else page.webkitExitFullscreen?.();
  } else if (root.requestFullscreen) root.requestFullscreen().catch(() => {});
  else root.webkitRequestFullscreen?.();
}
