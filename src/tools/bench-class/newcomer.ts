import { performance } from 'node:perf_hooks';
import type { PageSite } from './page-site.ts';
import type { Figure } from './figure.ts';

/** Every press of a teacher who was never here, from the first page to the first question before her class. */
const PRESSES = ['[data-stage=primary-high]', '[data-door=teacher]', '[data-plan]', '[data-action=begin-lesson]', '[data-action=next-step]'];

/** By a script, which reads nothing: what is left of the minute is hers. */
export async function newcomer(site: PageSite, rounds: number): Promise<readonly Figure[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const browser = await site.newBrowser({ viewport: { width: 1024, height: 768 } });
    const page = await browser.newPage();
    const from = performance.now();
    await page.goto(`${site.url}#/`);
    for (const press of PRESSES) await page.locator(press).first().click();
    await page.locator('[data-phase=open]').waitFor();
    taken.push(performance.now() - from);
    await browser.close();
  }
  return [
    { what: 'newcomer: first page to first question', unit: 'taps', target: 6, values: taken.map(() => PRESSES.length) },
    { what: 'newcomer: first page to first question, by a script', unit: 'ms', target: 60_000, values: taken },
  ];
}
