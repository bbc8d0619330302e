import { readFileSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { lessonFile, type LessonFile } from '../../src/core/session/lesson-file.ts';
import { wholeLesson, type LessonWish } from '../../src/testing/whole-lesson.ts';

/** A made-up lesson as the text of its file. */
export function lessonText(wish: LessonWish): string {
  const { header, events } = wholeLesson(wish);
  return JSON.stringify(lessonFile(header, events));
}

/** Opens the file of a lesson as a teacher does, and comes to its report. */
export async function openLessonFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.locator('[data-action=open-lesson]').click();
  await (await chooser).setFiles({ name: 'lesson.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('[data-screen=class-report] [data-action=print]')).toBeVisible();
}

/** What a button saves. */
export async function savedBy(button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = button.page().waitForEvent('download');
  await button.click();
  const file: Download = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The votes on each question, counted anew from the file alone: by option, in the order the questions were asked. */
export function countedAnew({ events }: LessonFile): Map<string, { truth: string; form: string | null; settled: boolean; votes: Map<string, number> }> {
  const undone = new Set(events.flatMap(({ event }) => (event.type === 'undone' ? [event.step] : [])));
  const counted: ReturnType<typeof countedAnew> = new Map();
  const bySeat = new Map<string, Map<string, { option: string | null; revision: number }>>();
  const hands = new Map<string, Readonly<Record<string, number>>>();
  for (const { event, seq } of events) {
    if (undone.has(seq)) continue;
    if (event.type === 'question-opened') {
      const { id, about, key, options } = event.question;
      const form = about.type === 'item' ? about.form : null;
      counted.set(id, { truth: key.truth, form, settled: key.settled, votes: new Map(options.map((option) => [option.id, 0])) });
      bySeat.set(id, new Map());
    }
    if (event.type === 'hands-counted') hands.set(event.question, event.counts);
    if (event.type !== 'vote-cast' && event.type !== 'vote-withdrawn') continue;
    const seats = bySeat.get(event.question);
    if ((seats?.get(event.seat)?.revision ?? 0) >= event.revision) continue;
    seats?.set(event.seat, { option: event.type === 'vote-cast' ? event.option : null, revision: event.revision });
  }
  for (const [id, { votes }] of counted) {
    for (const [option, count] of Object.entries(hands.get(id) ?? {})) votes.set(option, (votes.get(option) ?? 0) + count);
    for (const { option } of bySeat.get(id)?.values() ?? []) if (option !== null) votes.set(option, (votes.get(option) ?? 0) + 1);
  }
  return counted;
}
