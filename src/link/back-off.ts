/** The first wait and the longest one, ms. */
const FIRST = 250;
const LONGEST = 8000;

/**
 * How long to wait before the next try, ms: twice as long each time, between half and whole of it by chance, so that
 * a class that lost its hub at one moment does not come back at one moment.
 */
export function backOff(failures: number, chance: number): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.min(failures, 10));
  return whole * (0.5 + chance / 2);
}
