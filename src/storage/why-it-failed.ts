import type { Shortfall } from '#core/ports.ts';

/** Errors that mean a mistake in the program and not a failing disk: going on in memory would only hide them. */
const MISTAKES = ['TypeError', 'RangeError', 'ReferenceError', 'ConstraintError', 'DataError', 'DataCloneError', 'ReadOnlyError', 'TransactionInactiveError'];

/** What a failed reading or writing means for the learner; null when it is a mistake of ours. */
export function whyItFailed(error: unknown): Exclude<Shortfall, null> | null {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  if (name === 'QuotaExceededError') return 'full';
  return MISTAKES.includes(name) ? null : 'lost';
}
