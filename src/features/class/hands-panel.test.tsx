// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings } from '#testing/axe-findings.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { HandsPanel } from './hands-panel.tsx';
import type { CountHands } from './use-hands.ts';

const OPTIONS = ['scam-sure', 'scam-unsure', 'genuine-unsure', 'genuine-sure'].map((id) => ({ id, text: null }));
let counted: CountHands[] = [];
/** Written at once, or when the test lets it. */
let write: (() => void) | null = null;
let isSlow = false;

/** A panel whose counts come back as a lesson's would, once they are written. */
function Counting({ room = 50, firstKey = null }: { room?: number; firstKey?: string | null }) {
  const [now, setNow] = useState<CountHands>({ type: 'count-hands', counts: {}, isEstimate: false });
  const count = async (next: CountHands) => {
    counted.push(next);
    if (isSlow) await new Promise<void>((resolve) => (write = resolve));
    setNow(next);
  };
  return <HandsPanel options={OPTIONS} counts={now.counts} isEstimate={now.isEstimate} room={room} firstKey={firstKey} onCount={count} />;
}

beforeEach(async () => {
  counted = [];
  isSlow = false;
  await textsFromDisk('zh', 'class', 'join');
});
afterEach(cleanup);

const press = (name: string | RegExp) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const key = (name: string) => act(() => void fireEvent.keyDown(window, { key: name }));
const last = () => counted[counted.length - 1];
const ALL = { 'scam-sure': 12, 'scam-unsure': 20, 'genuine-unsure': 11, 'genuine-sure': 7 };

describe('four options of fifty pupils', () => {
  test('are counted by touch in at most twelve presses', async () => {
    render(<Counting />);
    const presses = ['1', '2', '数 B', '2', '0', '数 C', '1', '1', '数 D', '其余的都选这个'];
    for (const name of presses) await press(name);
    expect(last()).toEqual({ type: 'count-hands', counts: ALL, isEstimate: false });
    expect(presses.length).toBeLessThanOrEqual(12);
  });

  test('are counted by keyboard in at most twelve presses: a letter, its count, and R for the rest', async () => {
    render(<Counting />);
    const keys = ['a', '1', '2', 'b', '2', '0', 'c', '1', '1', 'd', 'r'];
    for (const name of keys) await key(name);
    expect(last()?.counts).toEqual(ALL);
    expect(keys.length).toBeLessThanOrEqual(12);
  });

  test('are estimated at a glance in two presses an option', async () => {
    render(<Counting />);
    for (const name of ['一半', '数 B', '少数', '数 C', '没有', '数 D', '其余的都选这个']) await press(name);
    expect(last()).toEqual({
      type: 'count-hands',
      counts: { 'scam-sure': 25, 'scam-unsure': 10, 'genuine-unsure': 0, 'genuine-sure': 15 },
      isEstimate: true,
    });
  });
});

test('a letter adds a hand, plus and minus go by one and plus five by five', async () => {
  render(<Counting />);
  for (const name of ['a', 'a', 'b']) await key(name);
  await press('A +5，多五个');
  await press('A 少一个');
  await press('B 多一个');
  expect(last()?.counts).toEqual({ 'scam-sure': 6, 'scam-unsure': 2 });
});

test('the key that opened the panel is its first press', () => {
  render(<Counting firstKey="c" />);
  expect(last()?.counts).toEqual({ 'genuine-unsure': 1 });
});

test('more hands than pupils are refused in words, and nothing is counted', async () => {
  render(<Counting room={10} />);
  for (const name of ['a', '1', '1']) await key(name);
  expect(screen.getByRole('status').textContent).toContain('比 10 人还多');
  expect(last()?.counts).toEqual({ 'scam-sure': 1 });
  await key('Backspace');
  expect(screen.getByRole('status').textContent).toContain('数了 0 / 10');
});

test('presses faster than the disk are all counted', async () => {
  isSlow = true;
  render(<Counting />);
  for (const name of ['a', 'a', 'a']) await key(name);
  expect(last()?.counts).toEqual({ 'scam-sure': 3 });
  await act(() => write?.());
});

test('while the class votes, only the number of the option being counted is to be seen', async () => {
  const { container } = render(<Counting />);
  for (const name of ['a', '1', '9', 'b', '1', '7', 'c']) await key(name);
  const shown = screen.getAllByRole('button', { name: /^数 / }).map((button) => button.textContent);
  expect(shown).toEqual(['A 已数', 'B 已数', 'C 1', 'D ']);
  expect(container.textContent).not.toMatch(/19|17/);
});

test.each(['zh', 'en'])('has nothing for axe to find in %s', async (language) => {
  await textsFromDisk(language, 'class', 'join');
  const { container } = render(<Counting />);
  expect(await axeFindings(container)).toEqual([]);
});
