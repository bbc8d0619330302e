// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { branded } from '#core/kernel/brand.ts';
import type { Clock } from '#core/ports.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { eventually } from '#testing/eventually.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { CodePad } from './code-pad.tsx';
import { NOT_TRIED } from './code-tries.ts';

let now = 0;
const clock: Clock = { now: () => branded(now) };
const onOpen = vi.fn();
const onClose = vi.fn();

function Pad(): JSX.Element {
  const [tries, setTries] = useState(NOT_TRIED);
  return <CodePad code="2580" tries={tries} clock={clock} onTries={setTries} onOpen={onOpen} onClose={onClose} />;
}

beforeEach(async () => {
  await textsFromDisk('zh', 'kiosk');
  now = 1_000_000;
  onOpen.mockClear();
  onClose.mockClear();
});
afterEach(cleanup);

const touch = (code: string) => [...code].forEach((digit) => fireEvent.click(screen.getByRole('button', { name: digit })));
const type = (keys: readonly string[]) => keys.forEach((key) => fireEvent.keyDown(window, { key }));
const says = () => screen.getByRole('status').textContent;

describe('the keypad', () => {
  test.each([
    ['touched', () => touch('2580')],
    ['typed', () => type([...'2580'])],
    ['typed and corrected', () => type([...'259', 'Backspace', '8', '0'])],
  ] as const)('opens with the right code, %s, as soon as it is whole', (_, enter) => {
    render(<Pad />);
    enter();
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('misses no digit of one who types faster than the screen is painted, and counts a key held down once', async () => {
    render(<Pad />);
    for (const key of '258') {
      window.dispatchEvent(new KeyboardEvent('keydown', { key }));
      window.dispatchEvent(new KeyboardEvent('keydown', { key, repeat: true }));
      await Promise.resolve(); // drawn, but not painted
    }
    window.dispatchEvent(new KeyboardEvent('keydown', { key: '0' }));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('says how many digits are in, and which never', () => {
    render(<Pad />);
    touch('25');
    expect(screen.getByRole('img', { name: '已输 2 位' }).textContent).toBe('');
  });

  test('says plainly that a code was wrong, and how often one may try', () => {
    render(<Pad />);
    touch('1111');
    expect(says()).toBe('密码不对，还能试 2 次。');
    touch('1111');
    expect(says()).toBe('密码不对，还能试 1 次。');
    touch('2580');
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('takes nothing for 30 seconds after three wrong codes, the right one neither', async () => {
    render(<Pad />);
    for (let times = 0; times < 3; times++) touch('1111');
    expect(says()).toContain('错了三次，等半分钟再试。');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '2' }).disabled).toBe(true);
    type([...'2580']);
    expect(onOpen).not.toHaveBeenCalled();
    now += 30_000;
    await eventually(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: '2' }).disabled).toBe(false));
    touch('2580');
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('is left by its button or by Escape', () => {
    render(<Pad />);
    fireEvent.click(screen.getByRole('button', { name: '不退出' }));
    type(['Escape']);
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['zh', '输密码，退出展台'],
    ['en', 'Enter the code to leave'],
  ])('is a dialog with a name in %s, and axe finds nothing', async (language, name) => {
    await textsFromDisk(language, 'kiosk');
    const { container } = render(<Pad />);
    expect(document.activeElement?.textContent).toBe(name);
    expect(screen.getByRole('dialog', { name })).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });
});
