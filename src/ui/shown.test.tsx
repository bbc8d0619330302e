// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildSource, buildText } from '#testing/build-pack.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { CueList } from './cues/cue-list.tsx';
import { Emblem } from './emblem.tsx';
import { Meter } from './meter.tsx';
import { Page } from './page.tsx';
import { SourceLine } from './source-line.tsx';

afterEach(cleanup);

describe('a screen', () => {
  test('puts the focus on its title, so that a reader says where one is, and has its name', async () => {
    const { container } = render(
      <Page screen="library" title="全部情景" back={{ to: '/', label: '返回' }}>
        <p>…</p>
      </Page>,
    );
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: '全部情景' }));
    expect(container.querySelector('[data-screen=library]')).toBeTruthy();
    expect(screen.getByRole('link', { name: '返回' }).getAttribute('href')).toBe('#/');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('keeps the focus where it is when something in it changes', () => {
    const page = (words: string) => (
      <Page screen="me" title="我的">
        <button type="button">{words}</button>
      </Page>
    );
    const { rerender } = render(page('存'));
    screen.getByRole('button').focus();
    rerender(page('存好了'));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '存好了' }));
  });

  test('has no way back on the main places', () => {
    render(
      <Page screen="me" title="我的">
        <p>…</p>
      </Page>,
    );
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('a meter', () => {
  const width = (value: number) => {
    const { container, unmount } = render(<Meter label="认出" value={value} said="9/12" />);
    const found = [...container.querySelectorAll('rect')].at(-1)?.getAttribute('width');
    unmount();
    return found;
  };

  test('says its words; the bar is for the eye only', async () => {
    const { container } = render(<Meter label="认出" value={0.75} said="9/12" />);
    expect(screen.getByText('9/12')).toBeTruthy();
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('is filled by its share, and never beyond its ends', () => {
    expect([0, 0.333, 1, 1.4, -0.2].map(width)).toEqual(['0', '33', '100', '100', '0']);
  });
});

describe.each([
  ['zh', '催你快点', '不催你', '来源： 警方 · 《案件通报》 · 2024年5月20日', '来源： 警方 · （报道没有显示标题） · 日期不详'],
  ['en', 'Hurries you', "Doesn't hurry you", 'Source: Police · “Case report” · May 20, 2024', 'Source: Police · (the report shows no title) · undated'],
] as const)('in %s', (language, urgency, noHurry, dated, bare) => {
  beforeEach(() => textsFromDisk(language));

  test('cues are named and explained, and told apart by their shape and not by colour alone', async () => {
    const why = buildText('不让你想。', 'So that you cannot think.');
    const { container } = render(
      <CueList
        cues={[
          { flag: 'urgency', why },
          { proof: 'no-hurry', why },
        ]}
      />,
    );
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('b')?.textContent)).toEqual([urgency, noHurry]);
    expect(items.every((item) => item.textContent?.includes(why[language] ?? '?'))).toBe(true);
    const [flag, proof] = items.map((item) => item.querySelector('path')?.getAttribute('d'));
    expect(flag).not.toBe(proof);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('a source is publisher, title and date, and says what is missing; it is never a link', async () => {
    const { container } = render(
      <>
        <SourceLine source={buildSource()} />
        <SourceLine source={buildSource({ title: null, date: null })} />
      </>,
    );
    expect(screen.getByText(dated)).toBeTruthy();
    expect(screen.getByText(bare)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });
});

test('without cues there is no list', () => {
  expect(render(<CueList cues={[]} />).container.innerHTML).toBe('');
});

test('the emblem is a picture nobody needs to hear, and paler until the badge is earned', () => {
  const fills = (isEarned: boolean) => {
    const { container, unmount } = render(<Emblem size={72} isEarned={isEarned} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    const found = [...container.querySelectorAll('path')].map((path) => path.getAttribute('fill'));
    unmount();
    return found;
  };
  expect(fills(true)).toContain('var(--scarf)');
  expect(fills(false)).not.toContain('var(--scarf)');
});
