import { normalQuantile } from './normal.ts';
import type { Counts } from './tally.ts';

/** A share with its 95% interval (Wilson's score interval). All between 0 and 1. */
export interface Rate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** How well scam and genuine are told apart. Rates are null while there is nothing to divide by. */
export interface Discernment {
  /** Scams called scam. */
  readonly hits: Rate | null;
  /** Genuine things called scam. */
  readonly falseAlarms: Rate | null;
  /** Sensitivity d′: 0 is guessing, above 2 is good. Null until both kinds were answered. */
  readonly dPrime: number | null;
  /** Criterion c: above 0 leans to "genuine", below 0 leans to "scam". */
  readonly c: number | null;
  /** Share of settled items sent to be verified, which leave the table above. */
  readonly verified: Rate | null;
}

/** The figures for these counts. d′ and c count answers "scam" and "genuine" on settled items only. */
export function discernment(counts: Counts): Discernment {
  const scams = counts.scam.scam + counts.scam.genuine;
  const genuines = counts.genuine.scam + counts.genuine.genuine;
  const toVerify = counts.scam.verify + counts.genuine.verify;
  const both = scams > 0 && genuines > 0;
  const zHit = both ? normalQuantile(logLinear(counts.scam.scam, scams)) : 0;
  const zFalse = both ? normalQuantile(logLinear(counts.genuine.scam, genuines)) : 0;
  return {
    hits: rate(counts.scam.scam, scams),
    falseAlarms: rate(counts.genuine.scam, genuines),
    dPrime: both ? zHit - zFalse : null,
    c: both ? -(zHit + zFalse) / 2 : null,
    verified: rate(toVerify, scams + genuines + toVerify),
  };
}

/**
 * Wilson's score interval at 95%. Source: E. B. Wilson, JASA 22 (1927), 209–212.
 * Null when there is nothing to divide by.
 */
export function rate(count: number, of: number): Rate | null {
  if (of === 0) return null;
  const z = 1.959963984540054;
  const p = count / of;
  const centre = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half), of };
}

/** The log-linear correction, (count + 0.5) / (of + 1). Source: Hautus, Behavior Research Methods 27 (1995), 46–51. */
function logLinear(count: number, of: number): number {
  return (count + 0.5) / (of + 1);
}
