// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { toTop, turnPage, turnPageBack } from './turn-page.ts';

/** jsdom lays nothing out: a page so high, with so much on it. */
function page(inSight: number, inAll: number): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('data-page', '');
  Object.defineProperties(element, { clientHeight: { value: inSight }, scrollHeight: { value: inAll } });
  document.body.append(element);
  return element;
}
beforeEach(() => document.body.replaceChildren());

test('what fits the board, or all but a margin of it, is no page to turn', () => {
  page(600, 600);
  page(600, 620);
  expect(turnPage()).toBe(false);
});

test('what is longer is turned until its end, and some of the page before stays in sight', () => {
  const words = page(600, 1500);
  expect(turnPage()).toBe(true);
  expect(words.scrollTop).toBeGreaterThan(0);
  expect(words.scrollTop).toBeLessThan(600);
  let turns = 1;
  while (turnPage()) turns += 1;
  expect(words.scrollTop + 600).toBeGreaterThanOrEqual(1440);
  expect(turns).toBe(2);
});

test('another moment begins at its top', () => {
  const words = page(600, 1500);
  turnPage();
  toTop();
  expect(words.scrollTop).toBe(0);
});

test('pages turned are turned back, as many, and at the top there is none left', () => {
  const words = page(600, 1500);
  let turns = 0;
  while (turnPage()) turns += 1;
  for (let back = 0; back < turns; back++) expect(turnPageBack()).toBe(true);
  expect(words.scrollTop).toBe(0);
  expect(turnPageBack()).toBe(false);
});
