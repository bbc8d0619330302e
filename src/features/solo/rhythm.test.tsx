// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Beat } from '#core/content/beat.schema.ts';
import { language } from '#i18n/texts.ts';
import { buildBeat, buildText } from '#testing/build-pack.ts';
import { EVERY_BEAT } from '#testing/every-beat.ts';
import { fakeBrowser, hidePage } from '#testing/fake-browser.ts';
import { arrivalTime, useRhythm } from './rhythm.ts';

let wishes: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  vi.useFakeTimers();
  wishes = fakeBrowser();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const later = (time: number) => act(() => void vi.advanceTimersByTime(time));

describe('the time a beat takes to arrive', () => {
  test('is between 0.6 and 2.6 seconds, whatever the beat', () => {
    const anyBeat = fc.oneof(
      fc.constantFrom(...EVERY_BEAT),
      fc.string({ maxLength: 400 }).map((words): Beat => buildBeat({ text: buildText(words) })),
    );
    fc.assert(
      fc.property(anyBeat, (beat) => {
        expect(arrivalTime(beat)).toBeGreaterThanOrEqual(600);
        expect(arrivalTime(beat)).toBeLessThanOrEqual(2600);
      }),
    );
  });

  test('is longer for more words, counted in the language on screen', () => {
    const beat = buildBeat({ text: { zh: '好', en: 'All right then' } });
    expect(arrivalTime(beat)).toBe(645);
    language.value = 'en';
    expect(arrivalTime(beat)).toBe(1230);
    language.value = 'zh';
  });
});

describe('the next beat', () => {
  const beat = buildBeat();
  const onArrive = vi.fn();
  beforeEach(() => onArrive.mockClear());
  const start = (props: Partial<Parameters<typeof useRhythm>[0]> = {}) =>
    renderHook((now: Parameters<typeof useRhythm>[0]) => useRhythm(now), { initialProps: { next: beat, isHeld: false, onArrive, ...props } });

  test('arrives after its time, once', () => {
    start();
    later(arrivalTime(beat) - 1);
    expect(onArrive).not.toHaveBeenCalled();
    later(1);
    expect(onArrive).toHaveBeenCalledOnce();
    later(60_000);
    expect(onArrive).toHaveBeenCalledOnce();
  });

  test('arrives at once for whoever wants no motion', () => {
    wishes.noMotion = true;
    start();
    later(0);
    expect(onArrive).toHaveBeenCalledOnce();
  });

  test('waits while the page is hidden, and comes when one is back', () => {
    hidePage(true);
    start();
    later(600_000);
    expect(onArrive).not.toHaveBeenCalled();
    hidePage(false);
    later(arrivalTime(beat) + 500);
    expect(onArrive).toHaveBeenCalledOnce();
  });

  test('waits while it is held, as before the story begins', () => {
    const { rerender } = start({ isHeld: true });
    later(60_000);
    expect(onArrive).not.toHaveBeenCalled();
    rerender({ next: beat, isHeld: false, onArrive });
    later(arrivalTime(beat));
    expect(onArrive).toHaveBeenCalledOnce();
  });

  test('takes its own full time when the one before it was hurried', () => {
    const second = buildBeat({ id: 'second' });
    const { rerender } = start();
    later(arrivalTime(beat) - 1);
    rerender({ next: second, isHeld: false, onArrive });
    later(arrivalTime(second) - 1);
    expect(onArrive).not.toHaveBeenCalled();
    later(1);
    expect(onArrive).toHaveBeenCalledOnce();
  });

  test('does not come when the screen has been left, or when there is none', () => {
    start().unmount();
    start({ next: null });
    later(60_000);
    expect(onArrive).not.toHaveBeenCalled();
  });
});
