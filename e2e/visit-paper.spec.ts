import { expect, test, type Page } from '@playwright/test';
import { lessonFile } from '../src/core/session/lesson-file.ts';
import { shippedPacks } from '../src/testing/shipped-pack.ts';
import { wholeVisit } from '../src/testing/whole-visit.ts';
import { axeFaultsOfWholePage } from './support/axe.ts';
import { layoutFaults } from './support/layout.ts';
import { openAs, QUICK } from './support/quick.ts';

test.use(QUICK);

const NOT_HERE = '/demo/visit/none/record';
const LANGUAGES = ['zh', 'en'] as const;
const [PACK] = shippedPacks().map(({ pack }) => pack);
const LONG = (PACK?.programmes?.programmes ?? []).filter(({ minutes }) => minutes === 40);

/** The file of a visit with this programme, shown from the first part to the last before a full hall. */
function visitText(programme: (typeof LONG)[number]): string {
  if (!PACK) throw new Error('a pack is shipped');
  const { header, events } = wholeVisit({ pack: PACK, programme, id: 'v1', people: 620, school: '城南第一初级中学' });
  return JSON.stringify(lessonFile(header, events));
}

/** Opens it as an officer does, and comes to its record. */
async function openVisitFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.locator('[data-action=open-visit]').click();
  await (await chooser).setFiles({ name: 'visit.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('[data-screen=record] [data-action=print]')).toBeVisible();
}

/** How many pages of A4 the screen prints. */
async function pagesPrinted(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
  );
  for (const box of boxes) expect(['595×842', '596×842']).toContain(box);
  return boxes.length;
}

for (const language of LANGUAGES) {
  test(`forty minutes before any audience are recorded on one page in ${language}, with remarks`, { tag: '@desk' }, async ({ page }) => {
    expect(LONG.length).toBeGreaterThan(3);
    const remarks = language === 'zh' ? '老师希望下学期再来，重点讲刷单。' : 'Please come again next term. ';
    for (const programme of LONG) {
      await openAs(page, { language, theme: 'dark' }, NOT_HERE);
      await openVisitFile(page, visitText(programme));
      await page.locator('[data-screen=record] textarea').fill(remarks.repeat(20).slice(0, 200));
      expect([programme.id, await pagesPrinted(page)]).toEqual([programme.id, 1]);
      await page.locator('[data-action=delete]').click();
      await page.locator('[data-action=delete-confirm]').click();
      await expect(page.locator('[data-screen=record]')).toHaveCount(0);
    }
  });

  test(`every page to take home is one page in ${language}, and the code on it leads to the app alone`, { tag: '@desk' }, async ({ page, baseURL }) => {
    await openAs(page, { language }, '/demo/handouts');
    const stories = page.locator('[data-scenario]');
    await expect(stories).toHaveCount(PACK?.programmes?.handouts.length ?? 0);
    for (const story of await stories.all()) await story.check();
    await expect(page.locator('[data-handout]')).toHaveCount(await stories.count());
    expect(await pagesPrinted(page)).toBe(await stories.count());
    const names = await page.locator('[data-handout] svg[role=img]').evaluateAll((codes) => [...new Set(codes.map((code) => code.getAttribute('aria-label')))]);
    expect(names).toEqual([expect.stringMatching(new RegExp(`${baseURL ?? ''}$`))]);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on record and handouts, and everything fits, in ${language}, ${theme}`, async ({ page }) => {
      const [programme] = LONG;
      if (!programme) throw new Error('a programme of forty minutes is shipped');
      await openAs(page, { language, theme, textSize: theme === 'dark' ? 'largest' : 'normal' }, NOT_HERE);
      await openVisitFile(page, visitText(programme));
      expect(await axeFaultsOfWholePage(page)).toEqual([]);
      expect(await layoutFaults(page)).toEqual([]);
      await page.locator('a[href="#/demo/handouts/v1"]').click();
      await expect(page.locator('[data-handout]').first()).toBeVisible();
      expect(await axeFaultsOfWholePage(page)).toEqual([]);
      expect(await layoutFaults(page)).toEqual([]);
    });
  }
}
