import type { Clock } from '#core/ports.ts';
import type { Battery, Surroundings } from './surroundings.ts';
import type { Verdict } from './verdict.ts';

/** Whether the page may fill the screen by itself. */
export function checkFullScreen({ canFullScreen }: Surroundings): Verdict {
  return canFullScreen ? { state: 'good', key: 'demo:check.fullscreen.can' } : { state: 'careful', key: 'demo:check.fullscreen.cannot' };
}

/** Whether notes can stand on her own display while the hall sees the other. One display is enough for a visit. */
export function checkDisplay({ isExtended }: Surroundings): Verdict {
  if (isExtended === null) return { state: 'careful', key: 'demo:check.display.unknown' };
  return isExtended ? { state: 'good', key: 'demo:check.display.extended' } : { state: 'careful', key: 'demo:check.display.one' };
}

/** Whether the hall hears something: only she can tell, after a sound was played. Nothing on stage needs it. */
export function checkSound({ canSound }: Surroundings, heard: boolean | null): Verdict {
  if (!canSound) return { state: 'careful', key: 'demo:check.sound.none' };
  if (heard === null) return { state: 'careful', key: 'demo:check.sound.not-tried' };
  return heard ? { state: 'good', key: 'demo:check.sound.heard' } : { state: 'careful', key: 'demo:check.sound.not-heard' };
}

/** Whether the screen can be kept from going dark. */
export async function checkAwake({ tryAwake }: Surroundings): Promise<Verdict> {
  return (await tryAwake()) ? { state: 'good', key: 'demo:check.awake.can' } : { state: 'careful', key: 'demo:check.awake.cannot' };
}

/** Before this app was there, no clock was right; and nobody will give a visit with this version after 2100. In ms. */
const CLOCK_RANGE = [Date.UTC(2026, 0, 1), Date.UTC(2100, 0, 1)] as const;

/** Whether the date can be right. A whiteboard whose battery is dead says 2010, and the record and the four dates for the teacher with it. */
export function checkClock(clock: Clock, inWords: (at: number) => string): Verdict {
  const now = clock.now();
  const isPlausible = now >= CLOCK_RANGE[0] && now < CLOCK_RANGE[1];
  return { state: isPlausible ? 'good' : 'careful', key: isPlausible ? 'demo:check.clock.right' : 'demo:check.clock.wrong', slots: { day: inWords(now) } };
}

/** A visit of forty minutes on a projector takes about so much. Between 0 and 1. */
const ENOUGH = 0.5;

/** Whether the battery lasts; null where there is none, or the browser does not say. */
export function checkBattery(battery: Battery | null, inWords: (level: number) => string): Verdict | null {
  if (!battery) return null;
  const isEnough = battery.isCharging || battery.level >= ENOUGH;
  return {
    state: isEnough ? 'good' : 'careful',
    key: battery.isCharging ? 'demo:check.battery.charging' : isEnough ? 'demo:check.battery.enough' : 'demo:check.battery.low',
    slots: { level: inWords(battery.level) },
  };
}
