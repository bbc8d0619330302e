import { branded, type Instant } from '#core/kernel/brand.ts';

/** How many digits end a booth. */
export const CODE_LENGTH = 4;
/** After so many wrong codes one has to wait, */
const TRIES = 3;
/** so many ms. */
const WAIT = 30_000;

/** What was tried so far. */
export interface CodeTries {
  /** Wrong codes since the last wait. */
  readonly wrong: number;
  /** Until then none is taken; null when one may try. */
  readonly waitUntil: Instant | null;
}

export const NOT_TRIED: CodeTries = { wrong: 0, waitUntil: null };

/** Whether this can be the code of a booth. */
export function isCode(text: string): boolean {
  return new RegExp(`^[0-9]{${CODE_LENGTH}}$`).test(text);
}

/** After one more wrong code. */
export function afterWrongCode({ wrong }: CodeTries, now: Instant): CodeTries {
  return wrong + 1 < TRIES ? { wrong: wrong + 1, waitUntil: null } : { wrong: 0, waitUntil: branded(now + WAIT) };
}

/** Seconds until the next code is taken, 0 when it may be tried now. A clock that was set back makes nobody wait longer. */
export function secondsToWait({ waitUntil }: CodeTries, now: Instant): number {
  return waitUntil === null ? 0 : Math.ceil(Math.min(WAIT, Math.max(0, waitUntil - now)) / 1000);
}

/** How many more codes may be wrong before one has to wait. */
export function triesLeft({ wrong }: CodeTries): number {
  return TRIES - wrong;
}
