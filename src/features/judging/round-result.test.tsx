// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Response } from '#core/discernment/response.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildGenuineItem, buildItem } from '#testing/build-pack.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeLearningLog } from '#testing/fake-learning-log.ts';
import { aResponse, at } from '#testing/sample-log.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { judge, type Judged } from './judge.ts';
import { RoundResult } from './round-result.tsx';

afterEach(cleanup);

const judged = (truth: 'scam' | 'genuine', answer: Response['answer'], settled = true): Judged => ({
  response: aResponse('r', 0, { truth, answer, settled }),
  hasEarnedBadge: false,
});
const show = (...of: Judged[]) => render(<RoundResult judged={of} onAgain={() => {}} />);

describe.each([
  ['zh', '骗局，看出来了', '真的，没有冤枉', '再来一轮', '看看我的记录', /反诈小先锋徽章，是你的了/],
  ['en', 'Scams you caught', 'Genuine, rightly trusted', 'Another round', 'See my record', /badge is yours/],
] as const)('in %s', (language, caught, trusted, again, record, badge) => {
  beforeEach(() => textsFromDisk(language));

  test('scams and genuine things are counted side by side', async () => {
    const { container } = show(judged('scam', 'scam'), judged('scam', 'genuine'), judged('genuine', 'genuine'), judged('genuine', 'verify', false));
    expect(screen.getByText(caught).closest('dt')?.nextElementSibling?.textContent).toBe('1/2');
    expect(screen.getByText(trusted).closest('dt')?.nextElementSibling?.textContent).toBe('2/2');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('one can go again, or look at one’s record', () => {
    const onAgain = vi.fn();
    render(<RoundResult judged={[]} onAgain={onAgain} />);
    fireEvent.click(screen.getByRole('button', { name: again }));
    expect(onAgain).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: record }).getAttribute('href')).toBe('#/me');
  });

  test('the badge is told when this round earned it, and only then', () => {
    show(judged('scam', 'scam'));
    expect(screen.queryByRole('status')).toBeNull();
    cleanup();
    show(judged('scam', 'scam'), { ...judged('genuine', 'genuine'), hasEarnedBadge: true });
    expect(screen.getByRole('status').textContent).toMatch(badge);
  });
});

describe('the advice', () => {
  beforeEach(() => textsFromDisk('zh'));
  const fine = [judged('scam', 'scam'), judged('genuine', 'genuine')];

  test.each([
    ['all was right', [], '真的假的都分清了。'],
    ['more scams were believed than genuine things doubted', [judged('scam', 'genuine')], /有几个骗局你信了/],
    ['a scam that could have been checked was believed', [judged('scam', 'genuine', false)], /有几个骗局你信了/],
    ['more genuine things were doubted than scams believed', [judged('genuine', 'scam')], /有几条真的被你当成了骗局/],
    ['as many of both went wrong', [judged('scam', 'genuine'), judged('genuine', 'scam')], /两边都有看走眼的/],
    ['what shows itself was sent to be checked', [judged('scam', 'verify'), judged('genuine', 'verify')], /看得出来的就判/],
    ['what can’t be seen was called rightly by luck', [judged('scam', 'scam', false)], /看不出来的再去查/],
  ] as const)('fits when %s', (_, wrong, words) => {
    show(...fine, ...wrong);
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('keeping a judgement', () => {
  const right = (count: number, truth: 'scam' | 'genuine', day: number) =>
    Array.from({ length: count }, (_, index) => {
      const fraudTypes = ['police', 'investment', 'shopping', 'loan', 'credit', 'romance'] as const;
      const id = `${truth}-${index}`;
      return aResponse(`${id}-${day}`, day * 86_400 + index, { itemId: id, truth, answer: truth, fraudType: fraudTypes[index % 6] ?? 'police' });
    });

  test('tells of the badge with the very answer that earns it, and never again', async () => {
    // All that the rule asks for, but one thing: a second genuine item judged rightly again after a week.
    const responses = [...right(20, 'scam', 0), ...right(20, 'genuine', 0), ...right(2, 'scam', 8), ...right(1, 'genuine', 8)];
    let seconds = 9 * 86_400;
    const services = buildServices({ log: Promise.resolve(fakeLearningLog({ responses })), clock: { now: () => at((seconds += 1)) } });
    const scam = await judge(buildItem({ id: 'new' }), 'scam', true, services);
    const earning = await judge(buildGenuineItem({ id: 'genuine-5' }), 'genuine', true, services);
    const after = await judge(buildItem({ id: 'newer' }), 'scam', true, services);
    expect([scam, earning, after].map(({ hasEarnedBadge }) => hasEarnedBadge)).toEqual([false, true, false]);
  });
});
