// @vitest-environment jsdom
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useQuiet } from './use-quiet.ts';

const Quiet = () => <p>{useQuiet() ? 'quiet' : 'awake'}</p>;
const fillScreen = (element: Element | null) => Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'fullscreenElement');
});

test('the controls hide three seconds after the last movement, in full screen only', async () => {
  fillScreen(null);
  const { container } = render(<Quiet />);
  await wait(10_000);
  expect(container.textContent).toBe('awake');
  fillScreen(document.body);
  await act(() => void fireEvent(document, new Event('fullscreenchange')));
  await wait(2900);
  expect(container.textContent).toBe('awake');
  await wait(200);
  expect(container.textContent).toBe('quiet');
});

test('a movement or Tab brings them back, a clicker does not', async () => {
  fillScreen(document.body);
  const { container } = render(<Quiet />);
  await wait(3100);
  await act(() => void fireEvent.keyDown(document, { key: 'PageDown' }));
  expect(container.textContent).toBe('quiet');
  await act(() => void fireEvent.keyDown(document, { key: 'Tab' }));
  expect(container.textContent).toBe('awake');
  await wait(3100);
  await act(() => void fireEvent.pointerMove(document));
  expect(container.textContent).toBe('awake');
});
