import { useState } from 'preact/hooks';
import type { Services } from '#core/ports.ts';
import { dropped, inserted, type OwnProgramme, type ReadStep } from '#core/session/own-programme.ts';

/** A programme that is being changed. Every change is kept at once. */
export interface Edited {
  readonly programme: OwnProgramme;
  /** False when this browser won't keep it. */
  readonly isKept: boolean;
  readonly lastDropped: { readonly at: number; readonly step: ReadStep } | null;
  change(change: Partial<OwnProgramme>): void;
  drop(at: number): void;
  /** Puts back what was dropped last. */
  undo(): void;
}

/** Changes a programme of her own, and writes it with each change. */
export function useEdited(first: OwnProgramme, { programmes, clock }: Pick<Services, 'programmes' | 'clock'>): Edited {
  const [programme, setProgramme] = useState(first);
  const [isKept, setKept] = useState(true);
  const [lastDropped, setDropped] = useState<Edited['lastDropped']>(null);
  const change = (fields: Partial<OwnProgramme>) => {
    const next = { ...programme, ...fields, editedAt: clock.now() };
    setProgramme(next);
    void programmes().then((store) => setKept(store.write(next)));
  };
  return {
    programme,
    isKept,
    lastDropped,
    change(fields) {
      setDropped(null); // its place may be another's by now
      change(fields);
    },
    drop(at) {
      const step = programme.steps[at];
      if (!step) return;
      setDropped({ at, step });
      change({ steps: dropped(programme.steps, at) });
    },
    undo() {
      if (!lastDropped) return;
      setDropped(null);
      change({ steps: inserted(programme.steps, lastDropped.at, lastDropped.step) });
    },
  };
}
