// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markPresses } from './press-mark.ts';

markPresses();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button id="one"><span>继续</span></button><button id="two">返回</button><p>字</p>';
});
afterEach(() => vi.useRealTimers());

const finger = (what: 'down' | 'up' | 'cancel', where: string) => document.querySelector(where)?.dispatchEvent(new Event(`pointer${what}`, { bubbles: true }));
const marked = () => [...document.querySelectorAll('[data-pressed]')].map(({ id }) => id);

test('a finger on the words of a button marks the button, and the mark goes a moment after the finger', () => {
  finger('down', '#one span');
  expect(marked()).toEqual(['one']);
  finger('up', '#one span');
  expect(marked()).toEqual(['one']);
  vi.advanceTimersByTime(1000);
  expect(marked()).toEqual([]);
});

test('also when the code of the button stops the event', () => {
  document.querySelector('#two')?.addEventListener('pointerdown', (event) => event.stopPropagation());
  finger('down', '#two');
  expect(marked()).toEqual(['two']);
});

test('what is no button is not marked, and a finger that scrolls marks nothing', () => {
  finger('down', 'p');
  expect(marked()).toEqual([]);
  finger('down', '#one');
  finger('cancel', '#one');
  expect(marked()).toEqual([]);
});

test('no mark stays behind where a finger was lost: the next one takes it away', () => {
  finger('down', '#one');
  finger('down', '#two');
  expect(marked()).toEqual(['two']);
});

test('a button that can’t be pressed now is not marked', () => {
  document.querySelector('#one')?.setAttribute('disabled', '');
  finger('down', '#one');
  expect(marked()).toEqual([]);
});

test('a second tap keeps its mark as long as the finger is there, also soon after the first', () => {
  finger('down', '#one');
  finger('up', '#one');
  vi.advanceTimersByTime(100);
  finger('down', '#one');
  vi.advanceTimersByTime(1000);
  expect(marked()).toEqual(['one']);
});
