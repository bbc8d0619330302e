import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { wordingsOfPack } from '../texts-of.ts';

const FORMS = [/<[/!?]?[a-z][^\s<]*/i, /<!--/, /&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/i, /(?:javascript|vbscript):/i, /\]\([^)]*\)/];

/** Text is text: no tags, no entities, no script addresses, no link marks. The app would show them as they are, or worse. */
export function* markup(pack: Pack): Generator<Problem> {
  for (const { path, wording } of wordingsOfPack(pack)) {
    if (!/[<&:\]＜＆：］]/.test(wording)) continue; // most wordings: they are passed over
    const plain = wording.normalize('NFKC');
    const found = FORMS.map((form) => form.exec(plain)?.[0]).find((match) => match !== undefined);
    if (found !== undefined) yield { code: 'markup', path, message: `“${found}” is markup; write plain text` };
  }
}
