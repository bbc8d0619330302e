/** What the machine says of itself, as far as the checks ask. Null: this browser does not say. */
export interface Surroundings {
  readonly canFullScreen: boolean;
  /** Whether the desktop goes on over a second display. */
  readonly isExtended: boolean | null;
  readonly canSound: boolean;
  /** Asks to keep the screen on, and lets go of it again. */
  readonly tryAwake: () => Promise<boolean>;
  readonly battery: () => Promise<Battery | null>;
}

export interface Battery {
  /** Between 0 and 1. */
  readonly level: number;
  readonly isCharging: boolean;
}

/** What is newer than our browsers' types, or has left some browsers again. */
interface MaybeThere {
  readonly isExtended?: unknown;
  readonly getBattery?: () => Promise<{ readonly level: number; readonly charging: boolean }>;
}

/** The machine this page is open on. */
export function surroundings(): Surroundings {
  const { isExtended }: Screen & MaybeThere = screen;
  return {
    canFullScreen: document.fullscreenEnabled === true,
    isExtended: typeof isExtended === 'boolean' ? isExtended : null,
    canSound: typeof AudioContext !== 'undefined',
    async tryAwake() {
      if (!('wakeLock' in navigator)) return false;
      const lock = await navigator.wakeLock.request('screen').catch(() => null);
      await lock?.release();
      return lock !== null;
    },
    async battery() {
      const machine: Navigator & MaybeThere = navigator;
      const found = await machine.getBattery?.().catch(() => null);
      return found ? { level: found.level, isCharging: found.charging } : null;
    },
  };
}
