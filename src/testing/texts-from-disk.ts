import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { changeLanguage, loadTexts, startTexts } from '#i18n/texts.ts';

let hasStarted = false;

/** Brings the texts of the interface as a page does, read from public/locales instead of fetched; `more` are files besides the pupil's own. */
export async function textsFromDisk(tag: string, ...more: readonly string[]): Promise<void> {
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(readFileSync(join('public', address), 'utf8'))));
  await (hasStarted ? changeLanguage(tag) : startTexts(tag)); // a second start would forget the texts that are there
  hasStarted = true;
  await Promise.all(['student', ...more].map(loadTexts));
  vi.unstubAllGlobals();
}
