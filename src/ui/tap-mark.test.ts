// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { markTaps, nextPaint } from './tap-mark.ts';

afterEach(() => vi.restoreAllMocks());

test('a tap on the words of a button rings the button, also when its own code stops the tap, and only for a moment', async () => {
  vi.useFakeTimers();
  markTaps();
  document.body.innerHTML = '<button><span>继续</span></button><p>字</p>';
  const button = document.querySelector('button');
  button?.addEventListener('click', (event) => event.stopPropagation());
  document.querySelector('span')?.click();
  document.querySelector('p')?.click();
  expect([...document.querySelectorAll('[data-taken]')]).toEqual([button]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(document.querySelector('[data-taken]')).toBeNull();
  vi.useRealTimers();
});

test('what waits for the next paint comes after a frame, and at once in a tab that is not drawn', async () => {
  const frame = vi.spyOn(window, 'requestAnimationFrame');
  await nextPaint();
  expect(frame).toHaveBeenCalledOnce();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await nextPaint();
  expect(frame).toHaveBeenCalledOnce();
});
