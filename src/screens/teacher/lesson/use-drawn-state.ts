import { useEffect, useMemo } from 'preact/hooks';
import type { SessionState } from '#core/session/state.ts';
import type { ClassRun } from '#features/class/class-run.ts';
import { drawnState } from '#features/class/drawn-state.ts';

/** The lesson as it is drawn; who reads it is drawn anew when it changes. */
export function useDrawnState(run: ClassRun): SessionState {
  const drawn = useMemo(() => drawnState(run.state), [run]);
  useEffect(() => drawn.close, [drawn]);
  return drawn.state.value;
}
