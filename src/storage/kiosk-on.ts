// First-load module, of a pupil who joins a class too: keep it small.

/** Where the set-up of a booth lies while it runs. */
export const KIOSK_KEY = 'pioneer.kiosk';

/** Whether this device is a booth for the time being. Never throws. */
export function isKioskOn(): boolean {
  try {
    return localStorage.getItem(KIOSK_KEY) !== null;
  } catch {
    return false; // closed to us: then no booth was ever begun here
  }
}
