import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { programmesOf } from '../programmes-of.ts';

/** What a handout asks at dinner ends as a question does, in every language. */
export function* handoutNotAsking(pack: Pack): Generator<Problem> {
  for (const [h, { ask }] of programmesOf(pack).handouts.entries()) {
    for (const [language, wording] of Object.entries(ask)) {
      if (/[?？؟]$/.test(wording.trim())) continue;
      yield {
        code: 'handout-not-asking',
        path: `programmes.handouts[${h}].ask.${language}`,
        message: 'this is to be asked at dinner; end it with a question mark',
      };
    }
  }
}
