// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PIONEER_RULE, PIONEER_START, type PioneerState } from '#core/badges/pioneer.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { at } from '#testing/sample-log.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { BadgeCard } from './badge-card.tsx';

afterEach(cleanup);

/** Seven scams of which five were right, twenty genuine things all right, two types, one thing right again. */
const HALF_WAY: PioneerState = {
  scam: [true, true, false, true, true, false, true],
  genuine: Array<boolean>(20).fill(true),
  types: ['police', 'loan'],
  again: { scam: ['a'], genuine: [] },
  earnedAt: null,
};
const show = (state: PioneerState) => render(<BadgeCard rule={PIONEER_RULE} state={state} />);
const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent);

describe.each([
  [
    'zh',
    '真的假的都分得清',
    /^2023年11月1\d日，你做到了。$/,
    [
      '判过 20 条骗局，还没做到7/20',
      '判过 20 条真的，已做到20/20',
      '骗局认出 80% 以上，还没做到71%',
      '真的认对 80% 以上，已做到100%',
      '6 种类型都判对过，还没做到2/6',
      '隔 7 天以上再判，又对了 4 条（真假各半），还没做到1/4',
    ],
    '已做到',
  ],
  [
    'en',
    'Tell real from fake',
    /^You did it on November 1\d, 2023\.$/,
    [
      '20 scams judged, not yet7/20',
      '20 genuine things judged, done20/20',
      '80% of scams recognised, not yet71%',
      '80% of genuine things recognised, done100%',
      '6 kinds judged rightly, not yet2/6',
      '4 judged rightly again after 7 days or more (half of them genuine), not yet1/4',
    ],
    'done',
  ],
] as const)('in %s, the badge', (language, what, earned, expected, done) => {
  beforeEach(() => textsFromDisk(language));

  test('lists what it asks for, how far one is, and in words whether it is met', async () => {
    const { container } = show(HALF_WAY);
    expect(lines()).toEqual([...expected]);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('says what it is while it is not earned', () => {
    const { container } = show(PIONEER_START);
    expect(container.querySelector('[data-earned=false]')).toBeTruthy();
    expect(container.textContent).toContain(what);
    expect(container.textContent).not.toMatch(/2023/);
  });

  test('says on which day it was earned, and takes nothing back after that', () => {
    const { container } = show({ ...HALF_WAY, earnedAt: at(0) });
    expect(screen.getByText(earned)).toBeTruthy();
    expect(container.querySelector('[data-earned=true]')).toBeTruthy();
    expect(lines().every((line) => line?.includes(done))).toBe(true);
  });
});
