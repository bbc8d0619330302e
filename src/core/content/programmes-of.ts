import type { Pack } from './pack.schema.ts';
import type { Programme, Programmes, ProgrammeStep } from './programmes.schema.ts';

/** The programmes and handouts of a pack; a pack without `programmes.json` has none. */
export function programmesOf(pack: Pack): Programmes {
  return pack.programmes ?? { programmes: [], handouts: [] };
}

/** A step of a programme, and where it stands. */
export interface PlacedStep {
  readonly programme: Programme;
  readonly step: ProgrammeStep;
  readonly path: string;
}

/** Every step of every programme of a pack. */
export function stepsOfProgrammes(pack: Pack): readonly PlacedStep[] {
  return programmesOf(pack).programmes.flatMap((programme, p) =>
    programme.steps.map((step, s) => ({ programme, step, path: `programmes.programmes[${p}].steps[${s}]` })),
  );
}

/** How long the steps of a programme take by their authors' estimate, in minutes. */
export function programmeMinutes(steps: readonly ProgrammeStep[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}
