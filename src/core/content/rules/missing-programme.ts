import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { AUDIENCES, PROGRAMME_MINUTES } from '../programmes.schema.ts';

/** A pack that has programmes has one of each length for each audience: an officer never opens a list without hers. */
export function* missingProgramme({ programmes: file }: Pack): Generator<Problem> {
  if (file === undefined || file.programmes.length === 0) return;
  for (const audience of AUDIENCES) {
    for (const minutes of PROGRAMME_MINUTES) {
      if (file.programmes.some((programme) => programme.audience === audience && programme.minutes === minutes)) continue;
      yield { code: 'missing-programme', path: 'programmes.programmes', message: `there is no programme of ${minutes} minutes for "${audience}"` };
    }
  }
}
