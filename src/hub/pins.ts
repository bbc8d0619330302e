import { randomInt } from 'node:crypto';

/** How codes look: on one hub six digits, easy to read out; where many share a directory, six of 31 signs (29.7 bits). */
export interface PinStyle {
  readonly signs: string;
}

export const DIGITS: PinStyle = { signs: '0123456789' };
/** Without I, L, O, 0 and 1, which are taken for one another. */
export const UNAMBIGUOUS: PinStyle = { signs: '23456789ABCDEFGHJKMNPQRSTUVWXYZ' };

/** A new code, from the system's chance: nothing about it follows from earlier ones. */
export function drawPin({ signs }: PinStyle): string {
  return Array.from({ length: 6 }, () => signs.charAt(randomInt(signs.length))).join('');
}

/** Whether a code is one of this style: a host may bring one from another hub. */
export function isPinOf({ signs }: PinStyle, pin: string): boolean {
  return pin.length === 6 && [...pin].every((sign) => signs.includes(sign));
}
