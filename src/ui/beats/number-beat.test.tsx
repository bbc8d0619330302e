// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { NumberBeat } from './number-beat.tsx';
import type { BeatOf } from './shown-beat.ts';

const RISING: BeatOf<'number'> = { type: 'number', id: 'n', label: { zh: '我的收益' }, start: 200, end: 1280, unit: 'yuan' };

beforeEach(() => textsFromDisk('zh'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A person who is fine with motion, or not. */
function motion(isWelcome: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: isWelcome }));
}
const figure = (page: Element, selector: string): string | null | undefined => page.querySelector(selector)?.textContent;

test('stands at its end at once when motion is unwelcome', () => {
  motion(false);
  const { container } = render(<NumberBeat beat={RISING} quotes={[]} />);
  expect(figure(container, '[aria-hidden]')).toBe('¥1,280');
});

test('climbs from start to end when motion is welcome, while readers have the end from the first moment', async () => {
  motion(true);
  const { container } = render(<NumberBeat beat={RISING} quotes={[]} />);
  expect(figure(container, '[aria-hidden]')).toBe('¥200');
  expect(figure(container, '.for-screen-readers')).toBe('¥1,280');
  await eventually(() => expect(figure(container, '[aria-hidden]')).toBe('¥1,280'));
});

test.each([
  ['percent', '12%'],
  ['people', '12 人'],
  ['plain', '12'],
] as const)('%s is written %s', (unit, shown) => {
  motion(false);
  const { container } = render(<NumberBeat beat={{ ...RISING, end: 12, unit }} quotes={[]} />);
  expect(figure(container, '[aria-hidden]')).toBe(shown);
});
