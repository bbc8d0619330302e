import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { FakePresentation } from '#testing/fake-presentation.ts';
import { stageContent, stageVisit } from '#testing/stage-visit.ts';
import { followVisit } from '../follow-visit.ts';
import type { VisitRun } from '../visit-run.ts';
import { presentWall, type WallPresenter } from './present-wall.ts';

const content = stageContent();
const look = () => ({ language: 'zh', lowerGrade: false });

let browser: FakePresentation;
let run: VisitRun;
beforeEach(async () => {
  browser = new FakePresentation();
  run = await stageVisit();
});
afterEach(() => void vi.useRealTimers());

/** Her window as it has been loaded, in which the browser has told what it knows. */
async function open(): Promise<WallPresenter> {
  const wall = presentWall(run, look, browser.window());
  if (!wall) throw new Error('this browser can present');
  await eventually(() => expect(wall.state.value.hasDisplay).toBe(true));
  return wall;
}
const becomes = (wall: WallPresenter, what: string) => eventually(() => expect(wall.state.value.wall).toBe(what));

test('offers a display only while the browser knows of one', async () => {
  const wall = await open();
  expect(wall.state.value).toEqual({ hasDisplay: true, wall: 'none' });
  browser.setDisplay(false);
  expect(wall.state.value.hasDisplay).toBe(false);
});

test('is not there in a browser that can’t, nor for a page from a folder', () => {
  const { location, sessionStorage } = browser.window();
  expect(presentWall(run, look, { location, sessionStorage } as Window)).toBeNull();
  expect(presentWall(run, look, browser.window('file:///D:/fanzha/index.html#/demo'))).toBeNull();
});

test('says that the wall is there once the page there has asked, and not before', async () => {
  const wall = await open();
  await wall.show();
  expect(wall.state.value.wall).toBe('starting');
  followVisit(browser.navigator());
  await becomes(wall, 'shown');
});

test('gives up a display whose page never says that it is there', async () => {
  const wall = await open();
  vi.useFakeTimers();
  await wall.show();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(wall.state.value.wall).toBe('failed');
});

test.each([
  ['says nothing when she closes the list of displays', 'NotAllowedError', 'none'],
  ['says so when the display can’t be had', 'OperationError', 'failed'],
])('%s', async (_, name, state) => {
  const wall = await open();
  browser.refusal = name;
  await wall.show();
  expect(wall.state.value.wall).toBe(state);
});

test('says so when the display goes away, and shows there again what has happened meanwhile', async () => {
  const followed = followVisit(browser.navigator());
  const wall = await open();
  await wall.show();
  await becomes(wall, 'shown');
  browser.setDisplay(false);
  expect(wall.state.value).toEqual({ hasDisplay: false, wall: 'lost' });
  await run.press({ type: 'on' }, content);
  browser.setDisplay(true);
  await wall.show();
  await eventually(() => expect(followed?.visit.value?.state).toEqual(run.state.value));
});

test('comes back to its display when her window is loaded anew, and to none that is gone', async () => {
  const followed = followVisit(browser.navigator());
  const first = await open();
  await first.show();
  await becomes(first, 'shown');
  first.close();
  browser.loseLines();
  const again = await open();
  await becomes(again, 'shown');
  await run.press({ type: 'on' }, content);
  await eventually(() => expect(followed?.visit.value?.state.activity).toBe(0));
  again.end();
  expect(again.state.value.wall).toBe('none');
  expect((await open()).state.value.wall).toBe('none');
});

test('takes the wall off again though she thought better of it before it was there', async () => {
  const followed = followVisit(browser.navigator());
  const wall = await open();
  const showing = wall.show();
  wall.end();
  await showing;
  await run.press({ type: 'on' }, content);
  expect(wall.state.value.wall).toBe('none');
  expect(followed?.visit.value?.state.activity ?? -1).toBe(-1);
});

test('goes on where nothing can be kept', async () => {
  const page = Object.defineProperty(browser.window(), 'sessionStorage', {
    get: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
  followVisit(browser.navigator());
  const wall = presentWall(run, look, page);
  await wall?.show();
  await eventually(() => expect(wall?.state.value.wall).toBe('shown'));
});
