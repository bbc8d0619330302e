import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyinTable } from './pinyin-table.ts';

/** Where the pinyin of the interface is served. */
export const LOCALE_PINYIN = 'locales/zh/pinyin.json';

/** The pinyin of all Chinese texts of the interface, as JSON. `folder` holds `locales/zh/*.json`. */
export function localePinyin(folder: string, corrections: Readonly<Record<string, string>> = {}): string {
  const texts = join(folder, 'locales', 'zh');
  const files = existsSync(texts) ? readdirSync(texts).filter((name) => name.endsWith('.json') && name !== 'pinyin.json') : [];
  const wordings = files.sort().flatMap((name) => [...strings(JSON.parse(readFileSync(join(texts, name), 'utf8')))]);
  return JSON.stringify(pinyinTable(wordings, corrections));
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) yield* strings(member);
}
