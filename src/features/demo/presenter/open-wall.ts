/** As much of the Window Management API as is used (Chromium 100, https or localhost; there is none elsewhere). */
interface Displays {
  getScreenDetails?: () => Promise<{ readonly screens: readonly Display[]; readonly currentScreen: Display }>;
}

/** A display, in the pixels of the desktop that spans all of them. */
export interface Display {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

/**
 * Opens the big screen of a visit in a window of its own, on the other display where the browser can tell which that
 * is; a window that is open already is brought to the front. False where the browser blocked it.
 */
export async function openWall(visit: string, from: Window & Displays = window): Promise<boolean> {
  const other = await otherDisplay(from);
  const opened = from.open(`#/demo/visit/${visit}`, wallName(visit), other ? placeOn(other) : '');
  opened?.focus();
  return opened !== null;
}

/** What the big screen's window of a visit is called among the windows of this browser. */
export function wallName(visit: string): string {
  return `pioneer-stage-${visit}`;
}

/** Null where there is only one, or the browser won't say. */
async function otherDisplay(from: Window & Displays): Promise<Display | null> {
  try {
    const details = await from.getScreenDetails?.();
    return details?.screens.find((one) => one !== details.currentScreen) ?? null;
  } catch {
    return null; // she said no: she moves the window herself
  }
}

function placeOn({ availLeft, availTop, availWidth, availHeight }: Display): string {
  return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
}
