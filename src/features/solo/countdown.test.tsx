// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hidePage } from '#testing/fake-browser.ts';
import { useCountdown } from './countdown.ts';

const onEnd = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onEnd.mockClear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const seconds = (count: number) => act(() => void vi.advanceTimersByTime(count * 1000));
const start = (from: number | null) =>
  renderHook(({ of, key }: { of: number | null; key: string }) => useCountdown(of, key, onEnd), { initialProps: { of: from, key: 'first' } });

test('counts down by seconds and ends once', () => {
  const { result } = start(10);
  expect(result.current).toBe(10);
  seconds(3);
  expect([result.current, onEnd.mock.calls.length]).toEqual([7, 0]);
  seconds(7);
  expect([result.current, onEnd.mock.calls.length]).toEqual([0, 1]);
  seconds(60);
  expect([result.current, onEnd.mock.calls.length]).toEqual([0, 1]);
});

test('stands still while the page is hidden', () => {
  const { result } = start(10);
  seconds(4);
  hidePage(true);
  seconds(3600);
  expect(result.current).toBe(6);
  hidePage(false);
  seconds(6);
  expect(onEnd).toHaveBeenCalledOnce();
});

test('without a timer there is nothing to count and nothing ends', () => {
  const { result } = start(null);
  seconds(3600);
  expect([result.current, onEnd.mock.calls.length]).toEqual([null, 0]);
});

test('begins again for the next decision, even with as many seconds', () => {
  const { result, rerender } = start(10);
  seconds(8);
  rerender({ of: 10, key: 'second' });
  expect(result.current).toBe(10);
  seconds(9);
  expect(onEnd).not.toHaveBeenCalled();
});

test('ends nothing once the decision was made', () => {
  start(10).unmount();
  seconds(60);
  expect(onEnd).not.toHaveBeenCalled();
});
