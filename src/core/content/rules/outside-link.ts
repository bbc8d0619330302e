import type { Problem } from '../../kernel/read.ts';
import type { Pack } from '../pack.schema.ts';
import { wordingsOfPack } from '../texts-of.ts';

const SCHEME = /\b(?:https?|ftp|mailto|tel|sms|weixin|alipays?|mqqapi|data|file):(?:\/\/)?\s*([^\s/，。、）)」”]*)/gi;
const HOST = /[a-z0-9_-]+(?:\.[a-z0-9_-]+)+/gi;
/** Endings that make a word an address. Words of English prose after a missing space (".no", ".is") and surnames after "Mr." (".wang") are not among them. */
const TOP_LEVEL = new Set(
  'com cn net org edu gov mil int io app top xyz vip shop site online info biz cc tv club link live ltd hk tw mo jp kr sg uk ru de co me tech store icu fun pro work ink red mobi asia name group world cloud wiki art dev ai'.split(
    ' ',
  ),
);

/** No text leads out of the app: the only addresses are simulated and end in `.example`. (`Source.url` is our record, not a text.) */
export function* outsideLink(pack: Pack): Generator<Problem> {
  for (const { path, wording } of wordingsOfPack(pack)) {
    if (!/[.:．：]/.test(wording)) continue; // most wordings: they are passed over
    const plain = wording.normalize('NFKC');
    const found = [...schemes(plain), ...hosts(plain)][0];
    if (found !== undefined) yield { code: 'outside-link', path, message: `“${found}” leads outside; simulated addresses end in .example` };
  }
}

function* schemes(plain: string): Generator<string> {
  for (const [found, host = ''] of plain.matchAll(SCHEME)) if (!/\.example(?::\d+)?$/i.test(host)) yield found;
}

function* hosts(plain: string): Generator<string> {
  for (const [host] of plain.matchAll(HOST)) {
    const last = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
    if (last !== 'example' && (TOP_LEVEL.has(last) || /^www\./i.test(host))) yield host;
  }
}
