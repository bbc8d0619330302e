// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { axeFindings } from '#testing/axe-findings.ts';
import { Ruby } from './ruby.tsx';

afterEach(cleanup);

/** What a screen reader hears: all but what is hidden from it. */
function heard(page: Element): string {
  const copy = page.cloneNode(true) as Element; // a clone of an element is one
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return copy.textContent ?? '';
}
const pairs = (page: Element) => [...page.querySelectorAll('ruby')].map((ruby) => [ruby.firstChild?.textContent, ruby.querySelector('rt')?.textContent]);

describe('text with pinyin', () => {
  test('has each syllable above its character, and plain text where there is none', async () => {
    const { container } = render(<Ruby text="停，想 2 次" syllables={['tíng', '-', 'xiǎng', '-', '-', '-', 'cì']} />);
    expect(pairs(container)).toEqual([
      ['停', 'tíng'],
      ['想', 'xiǎng'],
      ['次', 'cì'],
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('is one element, so that a grid around it does not lay out every syllable', () => {
    expect(render(<Ruby text="停想" syllables={['tíng', 'xiǎng']} />).container.children).toHaveLength(1);
  });

  test('is shown alone without syllables, or with too few of them', () => {
    expect(pairs(render(<Ruby text="停想" syllables={null} />).container)).toEqual([]);
    const { container } = render(<Ruby text="停想" syllables={['tíng']} />);
    expect([heard(container), pairs(container)]).toEqual(['停想', [['停', 'tíng']]]);
  });

  test('is heard and marked rightly, whatever is marked and whatever has a syllable', () => {
    const mark = fc.tuple(fc.nat(12), fc.nat(6));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('真', '假', 'a', '，', ' ', '😀'), maxLength: 12 }), fc.array(mark, { maxLength: 3 }), (text, wished) => {
        const marks = wished.map(([start, length]): [number, number] => [Math.min(start, text.length), Math.min(length, Math.max(0, text.length - start))]);
        const syllables = Array.from({ length: text.length }, (_, index) => (text[index] === '真' ? 'zhēn' : '-'));
        const { container, unmount } = render(<Ruby text={text} syllables={syllables} marks={marks.filter(([, length]) => length > 0)} />);
        expect(heard(container)).toBe(text);
        const marked = [...text]
          .join('')
          .split('')
          .filter((_, index) => marks.some(([start, length]) => index >= start && index < start + length));
        expect([...container.querySelectorAll('mark')].map(heard).join('')).toBe(marked.join(''));
        unmount();
      }),
      { numRuns: 60 },
    );
  });
});

describe('marks', () => {
  test('go around the marked words only, with their pinyin inside', () => {
    const { container } = render(<Ruby text="不要告诉家长" syllables={['bú', 'yào', 'gào', 'sù', 'jiā', 'zhǎng']} marks={[[2, 2]]} />);
    const mark = container.querySelector('mark');
    expect([mark && heard(mark), mark && pairs(mark).length]).toEqual(['告诉', 2]);
  });
});
