import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';

/** In a pack with programmes, every story has one handout for families, so that whatever was shown can be taken home. */
export function* missingHandout({ scenarios, programmes: file }: Pack): Generator<Problem> {
  if (file === undefined) return;
  const written = new Set<string>();
  for (const [h, { scenario }] of file.handouts.entries()) {
    if (written.has(scenario))
      yield { code: 'duplicate-handout', path: `programmes.handouts[${h}].scenario`, message: `there is another handout for "${scenario}"` };
    written.add(scenario);
  }
  for (const { id } of scenarios) {
    if (!written.has(id)) yield { code: 'missing-handout', path: 'programmes.handouts', message: `there is no handout for the scenario "${id}"` };
  }
}
