/** How long after its beginning a visit still counts as starting, in ms. */
const START = 5000;

/** Whether the page has just been opened at home and nobody has begun anything: loading it anew would lose no place. */
export function isQuietStart(): boolean {
  const isHome = ['', '#', '#/'].includes(location.hash);
  const isUntouched = !(navigator.userActivation?.hasBeenActive ?? true); // browsers that can't tell (Firefox < 120, Safari < 16.4) wait for the tap
  return isHome && isUntouched && performance.now() < START && document.visibilityState === 'visible';
}
