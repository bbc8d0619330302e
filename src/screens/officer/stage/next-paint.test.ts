// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { nextPaint } from './next-paint.ts';

afterEach(() => vi.restoreAllMocks());

test('what waits for the next paint comes after a frame, and at once in a tab that is not drawn', async () => {
  const frame = vi.spyOn(window, 'requestAnimationFrame');
  await nextPaint();
  expect(frame).toHaveBeenCalledOnce();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await nextPaint();
  expect(frame).toHaveBeenCalledOnce();
});
