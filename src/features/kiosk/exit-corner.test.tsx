// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { axeFindings } from '#testing/axe-findings.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { ExitCorner } from './exit-corner.tsx';

const onOpen = vi.fn();
let corner: HTMLElement;

beforeEach(async () => {
  await textsFromDisk('zh', 'kiosk');
  onOpen.mockClear();
  render(<ExitCorner onOpen={onOpen} />);
  corner = screen.getByRole('button', { name: '工作人员出口：按住三秒' });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

describe('the corner of the way out', () => {
  test('opens when it is held for three seconds, and not before', () => {
    fireEvent.pointerDown(corner);
    pass(2999);
    expect(onOpen).not.toHaveBeenCalled();
    pass(1);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test.each(['pointerUp', 'pointerLeave', 'pointerCancel'] as const)('stays shut when the finger goes too soon (%s), however often it comes back', (leaves) => {
    for (let times = 0; times < 3; times++) {
      fireEvent.pointerDown(corner);
      pass(2000);
      fireEvent[leaves](corner);
      fireEvent.click(corner, { detail: 1 });
      pass(2000);
    }
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('opens at once for a key or a screen reader, which can’t hold', () => {
    fireEvent.click(corner, { detail: 0 });
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('says what it is, and axe finds nothing', async () => {
    vi.useRealTimers();
    expect(await axeFindings(document.body)).toEqual([]);
  });
});
