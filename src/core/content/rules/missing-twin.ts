import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { stepsOfProgrammes } from '../programmes-of.ts';

/** An item that a programme shows beside its twin has one. */
export function* missingTwin(pack: Pack): Generator<Problem> {
  const alone = new Set(pack.items.filter(({ twin }) => twin === undefined).map(({ id }) => id));
  for (const { step, path } of stepsOfProgrammes(pack)) {
    if (step.type !== 'twins' || !alone.has(step.item)) continue;
    yield { code: 'missing-twin', path: `${path}.item`, message: `the item "${step.item}" has no twin to stand beside it` };
  }
}
