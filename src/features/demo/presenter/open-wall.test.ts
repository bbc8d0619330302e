// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openWall, type Display } from './open-wall.ts';

const display = (availLeft: number): Display => ({ availLeft, availTop: 0, availWidth: 1024, availHeight: 768 });
const HERE = display(0);
const PROJECTOR = display(1920);

/** A browser with these displays; null where it won't tell. */
function browser(displays: readonly Display[] | null, isBlocked = false) {
  const asked: unknown[][] = [];
  const place = Object.assign(Object.create(window) as Window, {
    open: (...how: unknown[]) => {
      asked.push(how);
      return isBlocked ? null : ({ focus: () => {} } as Window); // as much of it as is used
    },
    getScreenDetails: () => (displays ? Promise.resolve({ screens: displays, currentScreen: HERE }) : Promise.reject(new Error('not allowed'))),
  });
  return { place, asked };
}

test('the big screen opens on the other display where the browser knows of one', async () => {
  const { place, asked } = browser([HERE, PROJECTOR]);
  expect(await openWall('v1', place)).toBe(true);
  expect(asked).toEqual([['#/demo/visit/v1', 'pioneer-stage-v1', 'popup,left=1920,top=0,width=1024,height=768']]);
});

test.each([
  ['there is one display only', [HERE]],
  ['she does not let it be asked', null],
])('it opens in a plain window where %s', async (_, displays) => {
  const { place, asked } = browser(displays);
  expect(await openWall('v1', place)).toBe(true);
  expect(asked).toEqual([['#/demo/visit/v1', 'pioneer-stage-v1', '']]);
});

test('a window that the browser blocked is said so', async () => {
  expect(await openWall('v1', browser([HERE], true).place)).toBe(false);
});
