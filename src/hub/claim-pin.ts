import type { Bus } from './bus.ts';
import { LIMITS } from './limits.ts';
import { drawPin, isPinOf, type PinStyle } from './pins.ts';

/** Draws until nobody has the code. With a hundred thousand rooms on six digits one draw in ten is taken; twenty in a row never are. */
const DRAWS = 20;

/** A code for a room: one of those it had before if it is free, else a new one. Null when none was found. */
export async function claimPin(bus: Bus, style: PinStyle, room: string, before: readonly (string | null)[]): Promise<string | null> {
  for (const pin of before) {
    if (pin !== null && isPinOf(style, pin) && (await bus.claim(pin, room, LIMITS.pinLife))) return pin;
  }
  for (let draw = 0; draw < DRAWS; draw++) {
    const pin = drawPin(style);
    if (await bus.claim(pin, room, LIMITS.pinLife)) return pin;
  }
  return null;
}
