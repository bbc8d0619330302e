import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { programmesOf } from '../programmes-of.ts';

/** A programme begins with its title card: that is what the hall sees while it comes in. */
export function* titleNotFirst(pack: Pack): Generator<Problem> {
  for (const [p, { steps }] of programmesOf(pack).programmes.entries()) {
    const [first] = steps;
    if (first?.type === 'card' && first.kind === 'title') continue;
    yield { code: 'title-not-first', path: `programmes.programmes[${p}].steps[0]`, message: 'the first step must be a card of kind "title"' };
  }
}
