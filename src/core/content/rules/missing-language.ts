import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { textsOfPack } from '../texts-of.ts';

/** Every text is there in every language that the manifest names, and in no other than these and their simple variants. */
export function* missingLanguage(pack: Pack): Generator<Problem> {
  const { languages } = pack.manifest;
  if (!languages.includes('zh')) yield { code: 'missing-language', path: 'manifest.languages', message: 'a pack is written in "zh" first' };
  const known = new Set(languages.flatMap((language) => [language, `${language}-simple`]));
  for (const { path, text } of textsOfPack(pack)) {
    for (const language of languages) {
      if ((text[language] ?? '').trim() === '')
        yield { code: 'missing-language', path: `${path}.${language}`, message: `the text is missing in "${language}"` };
    }
    for (const language of Object.keys(text)) {
      if (!known.has(language)) yield { code: 'missing-language', path: `${path}.${language}`, message: `"${language}" is not a language of this pack` };
    }
  }
}
