// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { Phone } from './phone.tsx';

afterEach(cleanup);

describe.each([
  ['zh', '演练'],
  ['en', 'DRILL'],
])('in %s', (language, mark) => {
  beforeEach(() => textsFromDisk(language));

  test.each([false, true])('carries the mark in the strip and across the screen, bare: %s', (isBare) => {
    const { container } = render(
      <Phone label="阿远" isBare={isBare}>
        <p>…</p>
      </Phone>,
    );
    expect(screen.getByText(mark, { selector: 'b' })).toBeTruthy();
    const watermark = container.querySelector<HTMLElement>('[style*=background]');
    expect(decodeURIComponent(watermark?.style.backgroundImage ?? '')).toContain(`>${mark}</text>`);
    expect(watermark?.getAttribute('aria-hidden')).toBe('true');
  });

  test('says in the name of the screen that it is a drill', () => {
    render(
      <Phone label="阿远">
        <p>…</p>
      </Phone>,
    );
    expect(screen.getByRole('region', { name: `阿远 · ${mark}` }).tabIndex).toBe(0);
  });
});

describe('the newest beat', () => {
  beforeEach(() => textsFromDisk('zh'));

  /** What was observed for a change of size, to be told of one. */
  let resized: (() => void)[] = [];
  beforeEach(() => {
    resized = [];
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(told: () => void) {
          resized.push(told);
        }
        observe(): void {}
        disconnect(): void {}
      },
    );
    return () => vi.unstubAllGlobals();
  });

  const heights = { frame: 400, beat: 100 };
  /** jsdom has no layout: a list of beats of 100 px each in a screen of 400 px. */
  function layOut(): void {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
      const beats = [...document.querySelectorAll('[data-beat]')];
      const at = beats.indexOf(this);
      const scrolled = document.querySelector<HTMLElement>('[role=region]')?.scrollTop ?? 0;
      const top = at < 0 ? 0 : at * heights.beat - scrolled;
      return { top, bottom: top + (at < 0 ? heights.frame : heights.beat) } as DOMRect;
    });
  }
  const story = (beats: number, extra = '') => (
    <Phone label="阿远" action={<button type="button">继续</button>}>
      <ol>
        {Array.from({ length: beats }, (_, i) => (
          <li key={i} data-beat={`b${i}`}>
            {extra}
          </li>
        ))}
      </ol>
    </Phone>
  );
  const scrolled = (): number => screen.getByRole('region').scrollTop;

  test('comes into view inside the phone, and the focus stays where it was', async () => {
    layOut();
    const { rerender } = render(story(2));
    expect(scrolled()).toBe(0);
    screen.getByRole('button').focus();
    rerender(story(8));
    await eventually(() => expect(scrolled()).toBeGreaterThanOrEqual(400));
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });

  test('stays in view when choices leave the screen less room, unless the reader has gone back', () => {
    layOut();
    render(story(8));
    const before = scrolled();
    heights.frame = 250;
    resized.forEach((tell) => tell());
    expect(scrolled()).toBe(before + 150);
    fireEvent.wheel(screen.getByRole('region'));
    screen.getByRole('region').scrollTop = 0;
    resized.forEach((tell) => tell());
    expect(scrolled()).toBe(0);
    heights.frame = 400;
  });

  test('is not chased when something changes in an old beat', async () => {
    layOut();
    const { rerender } = render(story(8));
    screen.getByRole('region').scrollTop = 50;
    rerender(story(8, '可疑'));
    await new Promise((done) => setTimeout(done));
    expect(scrolled()).toBe(50);
  });
});

test('a tap on the screen reaches whoever asked for it', async () => {
  await textsFromDisk('zh');
  const onTap = vi.fn();
  render(
    <Phone label="阿远" onTap={onTap}>
      <p>你好</p>
    </Phone>,
  );
  fireEvent.click(screen.getByText('你好'));
  expect(onTap).toHaveBeenCalledOnce();
});
