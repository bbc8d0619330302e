import { expect, test } from '@playwright/test';
import { cellsOf, unzipped } from '../src/testing/unzipped.ts';
import { axeFaultsOfWholePage } from './support/axe.ts';
import { layoutFaults } from './support/layout.ts';
import { countedAnew, lessonText, openLessonFile, savedBy } from './support/lesson-file.ts';
import { openAs, QUICK } from './support/quick.ts';
import { wordFaults } from './support/words.ts';

test.use(QUICK);

const LESSON = lessonText({ id: 'lessonone', pupils: 45, items: 6, practice: 4, withUndo: true });
const NOT_HERE = '/class/nothing/report';

test('gives the figures that a count of the saved file gives, on screen and in the table', { tag: '@phone' }, async ({ page }) => {
  await openAs(page, {}, NOT_HERE);
  await openLessonFile(page, LESSON);
  const saved = await savedBy(page.locator('[data-action=save-lesson]'));
  expect(saved.name).toMatch(/^三（2）班-2026年3月2日\.json$/);
  const text = saved.bytes.toString('utf8');
  expect(JSON.parse(text)).toEqual(JSON.parse(LESSON)); // nothing was lost on the way through the database
  expect(text).not.toContain('hostKey');
  const counted = [...countedAnew(JSON.parse(text)).values()];

  const shown = await page
    .locator('[data-question]')
    .evaluateAll((questions) =>
      questions.map((question) => [...question.querySelectorAll('[data-votes]')].map((line) => Number(line.getAttribute('data-votes')))),
    );
  expect(shown).toEqual(counted.map(({ votes }) => [...votes.values()]));

  for (const form of ['before', 'after']) {
    const said = (truth: string, answer: string) =>
      counted
        .filter((one) => one.form === form && one.truth === truth)
        .flatMap(({ votes }) => [...votes].filter(([option]) => option.startsWith(answer)))
        .reduce((sum, [, count]) => sum + count, 0);
    for (const [rate, truth] of [
      ['hits', 'scam'],
      ['false-alarms', 'genuine'],
    ] as const) {
      const of = said(truth, 'scam') + said(truth, 'genuine');
      const line = page.locator(`[data-rate=${rate}] [data-line=${form}]`);
      await expect(line).toContainText(`${Math.round((said(truth, 'scam') / of) * 100)}%`);
      await expect(line).toContainText(`${of} 票`);
    }
  }

  const table = await savedBy(page.locator('[data-action=save-table]'));
  expect(table.name).toMatch(/\.xlsx$/);
  const files = unzipped(table.bytes);
  const cells = cellsOf(files, 3);
  const rows = counted.flatMap(({ votes }) => [...votes.values()]);
  expect(rows.map((_, place) => cells[`E${place + 2}`])).toEqual(rows);
  expect([...files].filter(([name, content]) => name.startsWith('xl/worksheets/sheet') && /<f[ >]/.test(content))).toEqual([]);
});

test('is there after a reload, once however often its file is opened, and gone after two taps', async ({ page }) => {
  await openAs(page, {}, '/class');
  await openLessonFile(page, LESSON);
  await page.reload();
  await openLessonFile(page, LESSON);
  await expect(page.locator('[data-screen=class-report] h1')).toHaveText('课堂报告：三（2）班');
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((done) => {
          const opening = indexedDB.open('pioneer.lessons');
          opening.addEventListener('success', () => {
            const counting = opening.result.transaction('lessons').objectStore('lessons').count();
            counting.addEventListener('success', () => {
              opening.result.close();
              done(counting.result);
            });
          });
        }),
    );
  expect(await kept()).toBe(1);
  await page.locator('[data-action=delete-lesson]').click();
  await page.locator('[data-action=delete-confirm]').click();
  await expect(page.locator('[data-screen=class]')).toBeVisible();
  expect(await kept()).toBe(0);
});

test('takes nothing from a file that is not whole, and says so', async ({ page }) => {
  await openAs(page, {}, NOT_HERE);
  const chooser = page.waitForEvent('filechooser');
  await page.locator('[data-action=open-lesson]').click();
  await (await chooser).setFiles({ name: 'lesson.json', mimeType: 'application/json', buffer: Buffer.from(LESSON.slice(0, -40)) });
  await expect(page.getByRole('status')).toContainText('什么都没有改动');
});

test('prints on A4 in a few pages, without what is only for the screen, in ink on white', async ({ page }) => {
  await openAs(page, { theme: 'dark' }, NOT_HERE);
  await openLessonFile(page, LESSON);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-action=print]')).toBeHidden();
  await expect(page.locator('nav')).toHaveCount(0);
  await expect(page.locator('[data-rate=hits] svg').first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
  expect(boxes.length).toBeGreaterThanOrEqual(3);
  expect(boxes.length).toBeLessThanOrEqual(7);
  for (const [width, height] of boxes) {
    expect(Math.abs((width ?? 0) - 595)).toBeLessThanOrEqual(1);
    expect(Math.abs((height ?? 0) - 842)).toBeLessThanOrEqual(1);
  }
});

for (const language of ['zh', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing, and everything fits, in ${language}, ${theme}`, { tag: '@phone' }, async ({ page }) => {
      await openAs(page, { language, theme, textSize: theme === 'dark' ? 'largest' : 'normal' }, NOT_HERE);
      await openLessonFile(page, LESSON);
      await page.locator('[data-action=seats]').click();
      expect(await axeFaultsOfWholePage(page)).toEqual([]);
      expect(await layoutFaults(page)).toEqual([]);
      if (language === 'zh') expect(await wordFaults(page, language)).toEqual([]);
    });
  }
}
