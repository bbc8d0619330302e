// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildChoice, buildText } from '#testing/build-pack.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';

const CHOICE = buildChoice({ text: buildText('挂断') });
const DECISION = { id: 'what-now', prompt: buildText('你怎么做？'), choices: [CHOICE] };

const onAnswer = vi.fn();
beforeEach(async () => {
  await textsFromDisk('zh', 'student', 'cues');
  vi.useFakeTimers();
  onAnswer.mockClear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const PANELS = {
  'a choice': {
    name: '挂断',
    show: () => render(<DecisionPanel decision={DECISION} attempt="a" hasTimers={false} onChoose={onAnswer} onTimeOut={onAnswer} />),
  },
  'going on from the feedback': {
    name: '继续',
    show: () => render(<FeedbackPanel chosen={{ decision: DECISION, choice: CHOICE, byTimer: false }} onContinue={onAnswer} />),
  },
};

function tap(on: Element, clientY: number, pointerType = 'touch', detail = 1): void {
  fireEvent.pointerDown(on, { pointerType, clientX: 100, clientY });
  fireEvent.click(on, { detail });
}

describe.each(Object.values(PANELS))('$name', ({ name, show }) => {
  const button = () => screen.getByRole('button', { name });

  test('is not taken by the second tap of a double tap on what stood here before', () => {
    tap(document.body, 500);
    show();
    vi.advanceTimersByTime(250);
    tap(button(), 510);
    expect(onAnswer).not.toHaveBeenCalled();
    vi.advanceTimersByTime(800);
    tap(button(), 510);
    expect(onAnswer).toHaveBeenCalledOnce();
  });

  test('is not taken by the second click of a double click', () => {
    show();
    vi.advanceTimersByTime(450);
    tap(button(), 500, 'mouse', 2);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  test.each([
    ['a finger that goes elsewhere', 600, 'touch'],
    ['a mouse', 500, 'mouse'],
  ])('is taken from %s, however quick', (_who, y, pointerType) => {
    tap(document.body, 500);
    show();
    tap(button(), y, pointerType);
    expect(onAnswer).toHaveBeenCalledOnce();
  });

  test('is taken from a keyboard, however quick', () => {
    tap(document.body, 500);
    show();
    fireEvent.click(button(), { detail: 0 });
    expect(onAnswer).toHaveBeenCalledOnce();
  });
});
