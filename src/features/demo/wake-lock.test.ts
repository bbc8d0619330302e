// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hidePage } from '#testing/fake-browser.ts';
import { keepAwake } from './wake-lock.ts';

/** Locks that were asked for, and how many of them were let go. */
let asked = 0;
let released = 0;
const lockable = (request: () => Promise<unknown>) => Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  asked = released = 0;
  lockable(async () => {
    asked += 1;
    return { release: async () => void (released += 1) };
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

test('the screen stays awake, also after another app was in front, until the stage is left', async () => {
  const sleep = keepAwake();
  await settled();
  expect(asked).toBe(1);
  hidePage(true);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(asked).toBe(1);
  hidePage(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(asked).toBe(2);
  sleep();
  expect(released).toBe(1);
});

test('a lock that comes after the stage was left is let go at once', async () => {
  keepAwake()();
  await settled();
  expect([asked, released]).toEqual([1, 1]);
});

test('where there is no such thing, or it is refused, nothing happens', async () => {
  lockable(() => Promise.reject(new Error('battery')));
  const sleep = keepAwake();
  await settled();
  expect(sleep).not.toThrow();
  Reflect.deleteProperty(navigator, 'wakeLock');
  expect(keepAwake()).not.toThrow();
});
