import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Wish } from '#core/session/stage-press.ts';
import { fold } from '#core/session/fold.ts';
import { openClassLog } from '#storage/class-log.ts';
import { eventually } from '#testing/eventually.ts';
import { stageContent, stageVisit } from '#testing/stage-visit.ts';
import type { VisitRun } from './visit-run.ts';

const content = stageContent();
const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Wish>({ type: 'on' }) },
  { weight: 2, arbitrary: fc.constant<Wish>({ type: 'back' }) },
  fc.constantFrom<Wish>({ type: 'light' }, { type: 'blank' }, { type: 'people', people: 120 }),
  fc.nat(7).map((part): Wish => ({ type: 'jump', part })),
);
/** Which of the two windows is pressed, and whether she waits for it before the next press. */
const press = fc.record({ wish, window: fc.nat(1), isAwaited: fc.boolean() });

beforeEach(() => void (globalThis.indexedDB = new IDBFactory()));

/** Two windows of one browser, each with its own connection to the same database. */
async function twoWindows(): Promise<readonly [VisitRun, VisitRun]> {
  const stage = await stageVisit(await openClassLog('pioneer.visits'));
  return [stage, await stageVisit(await openClassLog('pioneer.visits'))];
}

const asKept = ({ state }: VisitRun) => state.value.log;

test('two windows of one visit always come to agree, whatever is pressed in either and however fast, and lose no press of what both tell', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(press, { minLength: 1, maxLength: 30, size: 'max' }), async (presses) => {
      globalThis.indexedDB = new IDBFactory();
      const windows = await twoWindows();
      const under: Promise<unknown>[] = [];
      for (const one of presses) {
        const done = windows[one.window === 0 ? 0 : 1].press(one.wish, content);
        under.push(done);
        if (one.isAwaited) await done;
      }
      await Promise.all(under);
      await eventually(() => expect(asKept(windows[0])).toEqual(asKept(windows[1])));
      expect(windows[0].state.value).toEqual(fold(asKept(windows[1])));
      windows.forEach((run) => run.close());
    }),
    { numRuns: 30, seed: 4 },
  );
});

test('a window that is opened again stands where the other one is', async () => {
  const [stage, presenter] = await twoWindows();
  for (let count = 0; count < 6; count++) await (count % 2 ? stage : presenter).press({ type: 'on' }, content);
  presenter.close();
  await stage.press({ type: 'on' }, content);
  const again = await stageVisit(await openClassLog('pioneer.visits'));
  expect(again.state.value).toEqual(stage.state.value);
  expect(again.state.value.play.length).toBeGreaterThan(0);
});

test('a visit that was deleted and opened again from an older file goes on from there, and no press is lost in between', async () => {
  const log = await openClassLog('pioneer.visits');
  const [stage, presenter] = await twoWindows();
  for (let count = 0; count < 3; count++) await stage.press({ type: 'on' }, content);
  const older = await log.read('visit');
  for (let count = 0; count < 3; count++) await presenter.press({ type: 'on' }, content);
  await log.remove('visit');
  await eventually(() => expect(stage.isGone.value).toBe(true));
  if (older) await log.append(older.header, older.events);
  await eventually(() => expect([stage, presenter].map(asKept)).toEqual([older?.events, older?.events]));
  await stage.press({ type: 'on' }, content);
  await eventually(() => expect(asKept(presenter)).toEqual(asKept(stage)));
  expect(asKept(stage)).toHaveLength((older?.events.length ?? 0) + 1);
});
