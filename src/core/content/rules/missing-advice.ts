import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { programmesOf } from '../programmes-of.ts';

/** No programme ends without having said what to do when it happens. */
export function* missingAdvice(pack: Pack): Generator<Problem> {
  for (const [p, { steps }] of programmesOf(pack).programmes.entries()) {
    if (steps.some(({ type }) => type === 'advice')) continue;
    yield { code: 'missing-advice', path: `programmes.programmes[${p}].steps`, message: 'no step says what to do when it happens; add one of type "advice"' };
  }
}
