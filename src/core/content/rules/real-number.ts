import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { wordingsOfPack } from '../texts-of.ts';

/** Numbers somebody could dial: mobile, landline with area code, 400 and 800 lines; spaces and hyphens may stand inside. */
const PHONE = [/(?<!\d)1[3-9](?:[ -]?\d){9}(?!\d)/, /(?<!\d)0\d{2,3}\)?[ -]?\d{3,4}[ -]?\d{4}(?!\d)/, /(?<!\d)[48]00[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/];
/** Groups of three digits and more, as cards and identity numbers are written; dates have shorter groups. */
const LONG_NUMBER = /(?<!\d)\d{3,}(?:[ -]\d{3,})*(?:[ -]\d{1,2})?[Xx]?(?![\dA-Za-z])/g;

/**
 * No number in a pack may belong to a real person: no phone number, no card or identity number (13–19 digits).
 * Official hotlines have three to five digits and pass. Full-width digits are read as digits.
 */
export function* realNumber(pack: Pack): Generator<Problem> {
  for (const { path, wording } of wordingsOfPack(pack)) {
    const plain = wording.normalize('NFKC').replace(/[‐-―−]/g, '-');
    for (const form of PHONE) {
      const found = form.exec(plain)?.[0];
      if (found !== undefined) yield { code: 'real-phone', path, message: `“${found}” looks like a real phone number; cover digits with * (138****0000)` };
    }
    for (const [found] of plain.matchAll(LONG_NUMBER)) {
      if (holdsCard(found.split(/[ -]/)))
        yield { code: 'real-card', path, message: `“${found}” looks like a real card or identity number; cover digits with *` };
    }
  }
}

/** Whether some of these groups, taken as they follow each other, are as long as a card: a hotline may stand right before one. */
function holdsCard(groups: readonly string[]): boolean {
  return groups.some((_, first) => {
    let length = 0;
    return groups.slice(first).some((group) => (length += group.length) >= 13 && length <= 19);
  });
}
