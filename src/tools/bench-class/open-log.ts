import type { Page } from '@playwright/test';
import { bigLesson } from './big-lesson.ts';
import { whenSeen, type PageSite } from './page-site.ts';
import type { Figure } from './figure.ts';

const VOTERS = 1000;

/** How long the log of forty minutes with a thousand voters takes to open: from a file, on the board, as a report, seat by seat. */
export async function openLog(site: PageSite, rounds: number): Promise<readonly Figure[]> {
  const browser = await site.newBrowser({ viewport: { width: 1024, height: 768 } });
  const page = await browser.newPage();
  const file = bigLesson(VOTERS);
  const { id } = file.header;
  await page.goto(`${site.url}#/class`);
  const chooser = page.waitForEvent('filechooser');
  await page.locator('[data-action=open-lesson]').click();
  const picked = await chooser;
  const from = performance.now();
  await picked.setFiles({ name: 'lesson.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await page.locator('[data-screen=class-report] [data-action=print]').waitFor();
  const opened = performance.now() - from;
  const board: number[] = [];
  const report: number[] = [];
  const seats: number[] = [];
  for (let round = 0; round < rounds; round++) {
    board.push(await visit(page, `${site.url}#/class/${id}`, 'board'));
    report.push(await visit(page, `${site.url}#/class/${id}/report`, 'report'));
    seats.push(await openSeats(page));
  }
  await browser.close();
  const what = `log of 40 minutes, ${VOTERS} voters (${file.events.length} events)`;
  return [
    { what: `${what}: address to board`, unit: 'ms', target: 1000, values: board },
    { what: `${what}: address to report`, unit: 'ms', target: 1000, values: report },
    { what: `${what}: seat by seat`, unit: 'ms', target: 1000, values: seats },
    { what: `${what}: from a file to its report`, unit: 'ms', target: null, values: [opened] },
  ];
}

/** Loads the page anew, as after a crash. */
async function visit(page: Page, url: string, what: 'board' | 'report'): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  return whenSeen(page, what);
}

async function openSeats(page: Page): Promise<number> {
  const from = performance.now();
  await page.locator('[data-action=seats]').click();
  await page.locator('table tbody tr').first().waitFor();
  await page.evaluate('new Promise(requestAnimationFrame)');
  return performance.now() - from;
}
