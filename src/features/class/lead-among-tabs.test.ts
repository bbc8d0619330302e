import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryClassLog, type Lesson } from '#storage/memory-class-log.ts';
import { buildLesson } from '#testing/build-lesson.ts';
import { tickingClock } from '#testing/build-services.ts';
import { eventually } from '#testing/eventually.ts';
import { resumeLesson, type ClassRun } from './class-run.ts';
import { leadAmongTabs } from './lead-among-tabs.ts';

let stops: (() => void)[] = [];
const kept = new Map<string, Lesson>();
beforeEach(() => buildLesson(3, memoryClassLog(null, kept)));
afterEach(() => {
  stops.forEach((stop) => stop());
  stops = [];
  kept.clear();
});

async function tab(): Promise<ClassRun> {
  const run = await resumeLesson({ log: memoryClassLog(null, kept), clock: tickingClock() }, 'lesson');
  if (!run) throw new Error('no lesson');
  const lead = leadAmongTabs(run);
  stops.push(lead.close);
  await eventually(() => expect(lead.isSettled.value).toBe(true));
  return run;
}

test('the first tab leads, and one opened later says so without writing a thing', async () => {
  const [first, second] = [await tab(), await tab()];
  expect([first.isLedElsewhere.value, second.isLedElsewhere.value]).toEqual([false, true]);
});

test('whoever takes the lead has it alone', async () => {
  const [first, second] = [await tab(), await tab()];
  await second.takeLead();
  await eventually(() => expect(first.isLedElsewhere.value).toBe(true));
  expect(second.isLedElsewhere.value).toBe(false);
});

test('a tab that was closed leads no more', async () => {
  await tab();
  stops.pop()?.();
  expect((await tab()).isLedElsewhere.value).toBe(false);
});
