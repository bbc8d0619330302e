import { useRef, useState } from 'preact/hooks';
import type { ProgrammeStep } from '#core/content/programmes.schema.ts';
import type { Services } from '#core/ports.ts';
import { dropped, inserted, type OwnProgramme, type ReadStep, readStep } from '#core/session/own-programme.ts';

/** A programme that is being changed. Every change is kept at once. */
export interface Edited {
  readonly programme: OwnProgramme;
  /** False when this browser won't keep it. */
  readonly isKept: boolean;
  readonly lastDropped: { readonly at: number; readonly step: ReadStep } | null;
  change(change: Partial<OwnProgramme>): void;
  /** Puts one more part at the end, and gives its place. */
  add(step: ProgrammeStep): number;
  drop(at: number): void;
  /** Puts back what was dropped last. */
  undo(): void;
}

/** Changes a programme of her own, and writes it with each change. */
export function useEdited(first: OwnProgramme, { programmes, clock }: Pick<Services, 'programmes' | 'clock'>): Edited {
  const [programme, setProgramme] = useState(first);
  const [isKept, setKept] = useState(true);
  const [lastDropped, setDropped] = useState<Edited['lastDropped']>(null);
  /** What a change is made to: a part that had to be looked up comes after other changes, and must not take them back. */
  const latest = useRef(first);
  const change = (fields: Partial<OwnProgramme>) => {
    const next = { ...latest.current, ...fields, editedAt: clock.now() };
    latest.current = next;
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
    add(step) {
      const { steps } = latest.current;
      setDropped(null);
      change({ steps: [...steps, readStep(step)] });
      return steps.length;
    },
    drop(at) {
      const { steps } = latest.current;
      const step = steps[at];
      if (!step) return;
      setDropped({ at, step });
      change({ steps: dropped(steps, at) });
    },
    undo() {
      if (!lastDropped) return;
      setDropped(null);
      change({ steps: inserted(latest.current.steps, lastDropped.at, lastDropped.step) });
    },
  };
}
