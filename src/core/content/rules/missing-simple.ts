import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { type FoundText, lengthOf, textsOf } from '../texts-of.ts';

/** The longest wording for a pupil who still reads with pinyin, in characters. */
const SIMPLE_LENGTH = 30;

/**
 * Content for 小学低 is short: a text of more than 30 Chinese characters brings a simple wording (zh-simple and
 * en-simple) of at most 30. The reported case and the sources are for grown-ups and may be longer.
 */
export function* missingSimple(pack: Pack): Generator<Problem> {
  const languages = pack.manifest.languages;
  for (const { path, text } of lowerGradeTexts(pack)) {
    const simple = text['zh-simple'];
    if (lengthOf(text['zh'] ?? '') > SIMPLE_LENGTH) {
      for (const language of languages) {
        if (text[`${language}-simple`] !== undefined) continue;
        yield { code: 'missing-simple', path, message: `more than ${SIMPLE_LENGTH} characters for lower grades: add "${language}-simple"` };
      }
    }
    if (simple !== undefined && lengthOf(simple) > SIMPLE_LENGTH) {
      yield {
        code: 'missing-simple',
        path: `${path}.zh-simple`,
        message: `the simple wording has ${lengthOf(simple)} characters; ${SIMPLE_LENGTH} are allowed`,
      };
    }
  }
}

function* lowerGradeTexts(pack: Pack): Generator<FoundText> {
  for (const [s, scenario] of pack.scenarios.entries()) {
    if (scenario.stages.includes('primary-low')) yield* textsOf({ ...scenario, case: undefined }, `scenarios[${s}]`);
  }
  for (const [i, item] of pack.items.entries()) if (item.stages.includes('primary-low')) yield* textsOf(item, `items[${i}]`);
}
