import { useEffect, useState } from 'preact/hooks';
import type { CheckName, Verdict } from './verdict.ts';

/** A check that is run by itself; null when there is nothing to say. */
export type Check = readonly [name: CheckName, run: () => Promise<Verdict | null> | Verdict | null];

/** Runs all checks side by side, each shown as soon as it is done; `round` runs them anew. What one of them breaks on is that one's. */
export function usePreflight(checks: readonly Check[], round: string): ReadonlyMap<CheckName, Verdict | null> {
  const [found, setFound] = useState<ReadonlyMap<CheckName, Verdict | null>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    setFound(new Map());
    for (const [name, run] of checks) {
      const tell = (verdict: Verdict | null) => isCurrent && setFound((before) => new Map(before).set(name, verdict));
      Promise.resolve()
        .then(run)
        .then(tell, () => tell({ state: 'careful', key: 'demo:check.not-known' }));
    }
    return () => {
      isCurrent = false;
    };
  }, [round]);
  return found;
}
