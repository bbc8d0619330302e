import { discernment } from './figures.ts';
import { normalQuantile } from './normal.ts';
import type { Counts } from './tally.ts';

/** A figure with its 95% interval. */
export interface Measure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * d′ and c with their 95% intervals; null until both kinds were answered. The interval is that of the answers alone, as
 * if each were given by itself: with other messages of the same kind the figures would move a little more than it says.
 * Source: G. Gourevitch & E. Galanter, Psychometrika 32 (1967), 25–33; shares by the log-linear correction, as in figures.ts.
 */
export function precision(counts: Counts): { readonly dPrime: Measure; readonly c: Measure } | null {
  const { dPrime, c } = discernment(counts);
  if (dPrime === null || c === null) return null;
  const variance = varianceOf(counts.scam.scam, counts.scam.genuine) + varianceOf(counts.genuine.scam, counts.genuine.genuine);
  return { dPrime: around(dPrime, Math.sqrt(variance)), c: around(c, Math.sqrt(variance) / 2) };
}

/** How far apart two measures are, first to second. Taken as if different people had answered, which errs on the careful side. */
export function difference(first: Measure, second: Measure): Measure {
  return around(second.value - first.value, Math.hypot(errorOf(first), errorOf(second)));
}

const Z95 = 1.959963984540054;

function around(value: number, error: number): Measure {
  return { value, low: value - Z95 * error, high: value + Z95 * error };
}

function errorOf({ low, high }: Measure): number {
  return (high - low) / (2 * Z95);
}

/** Variance of the z value of a share: p(1−p) / (n φ(z)²). */
function varianceOf(count: number, others: number): number {
  const of = count + others + 1;
  const p = (count + 0.5) / of;
  const z = normalQuantile(p);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return (p * (1 - p)) / (of * density * density);
}
