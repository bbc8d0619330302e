// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Decision } from '#core/content/scenario.schema.ts';
import { choiceOrder } from '#core/play/choice-order.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildChoice, buildText } from '#testing/build-pack.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { DecisionPanel } from './decision-panel.tsx';

const NAMES = ['one', 'two', 'three', 'four'];
const DECISION: Decision = {
  id: 'what-now',
  prompt: buildText('你怎么做？', 'What do you do?'),
  choices: NAMES.map((id) => buildChoice({ id, text: buildText(`选 ${id}`, `Take ${id}`) })),
  timer: { seconds: 20, choice: 'four' },
};

const onChoose = vi.fn();
const onTimeOut = vi.fn();
beforeEach(() => {
  onChoose.mockClear();
  onTimeOut.mockClear();
});
afterEach(cleanup);

const show = (attempt = 'a1', hasTimers = true) =>
  render(<DecisionPanel decision={DECISION} attempt={attempt} hasTimers={hasTimers} onChoose={onChoose} onTimeOut={onTimeOut} />);

describe.each([
  ['zh', '你怎么做？', (id: string) => `选 ${id}`, '还剩多少时间'],
  ['en', 'What do you do?', (id: string) => `Take ${id}`, 'Time left'],
] as const)('in %s', (language, prompt, choice, timeLeft) => {
  beforeEach(() => textsFromDisk(language));

  test('the question takes the focus, and names the part with the choices', () => {
    show();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: prompt }));
    expect(screen.getByRole('region', { name: prompt })).toBeTruthy();
  });

  test('the choices stand in the order of this attempt', () => {
    for (const attempt of ['a1', 'a2', 'a3']) {
      show(attempt);
      const ordered = choiceOrder(DECISION, attempt).map(({ id }) => choice(id));
      expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(ordered);
      cleanup();
    }
  });

  test('a tap chooses', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: choice('two') }));
    expect(onChoose.mock.calls).toEqual([['two']]);
  });

  test('the time left has a name and a number', () => {
    show();
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: timeLeft });
    expect([bar.value, bar.max]).toEqual([20, 20]);
  });

  test('axe has nothing to say', async () => {
    expect(await axeFindings(show().container)).toEqual([]);
  });
});

describe('the timer', () => {
  beforeEach(async () => {
    await textsFromDisk('zh');
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());
  const seconds = (count: number) => act(() => void vi.advanceTimersByTime(count * 1000));

  test('runs out in the open, once', () => {
    show();
    seconds(5);
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(15);
    expect(screen.getByText('15 秒')).toBeTruthy();
    seconds(60);
    expect(onTimeOut).toHaveBeenCalledOnce();
  });

  test('is neither shown nor runs when timers are switched off', () => {
    show('a1', false);
    expect(screen.queryByRole('progressbar')).toBeNull();
    seconds(3600);
    expect(onTimeOut).not.toHaveBeenCalled();
  });
});
