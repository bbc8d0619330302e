// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Response } from '#core/discernment/response.ts';
import { progressOf, type Progress } from '#core/progress/progress.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { aResponse } from '#testing/sample-log.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { ByType } from './by-type.tsx';
import { Calibration } from './calibration.tsx';
import { Overview } from './overview.tsx';

afterEach(cleanup);

/** So many answers of a kind, each to an item of its own. */
function answers(count: number, fields: Partial<Response>): Response[] {
  const kind = Object.values(fields).join('-');
  return Array.from({ length: count }, (_, index) => aResponse(`${kind}-${index}`, index, fields));
}

/** What somebody knows who called so many scams scam or genuine, and so many genuine things scam or genuine. */
function told(scams: readonly [number, number], genuines: readonly [number, number], more: readonly Response[] = []): Progress {
  return progressOf([
    ...answers(scams[0], { truth: 'scam', answer: 'scam' }),
    ...answers(scams[1], { truth: 'scam', answer: 'genuine' }),
    ...answers(genuines[0], { truth: 'genuine', answer: 'scam' }),
    ...answers(genuines[1], { truth: 'genuine', answer: 'genuine' }),
    ...more,
  ]);
}

describe.each([
  ['zh', '骗局，我认出来了', '真的，我却当成了骗局', '另有 20% 的题，你选了先核实。', /还没有记录/],
  ['en', 'Scams I recognised', 'Genuine things I took for scams', 'For another 20% you chose to check first.', /Nothing here yet/],
] as const)('in %s, can I tell them apart', (language, caught, suspected, verified, nothing) => {
  beforeEach(() => textsFromDisk(language));

  test('shows both halves, never one score alone', async () => {
    const { container } = render(<Overview progress={told([9, 3], [2, 8])} />);
    expect(screen.getByText(caught).parentElement?.nextElementSibling?.textContent).toBe('9/12');
    expect(screen.getByText(suspected).parentElement?.nextElementSibling?.textContent).toBe('2/10');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('says how often one chose to check first', () => {
    render(<Overview progress={told([10, 0], [0, 10], answers(5, { truth: 'genuine', answer: 'verify' }))} />);
    expect(screen.getByText(verified)).toBeTruthy();
  });

  test('says so while there is nothing', () => {
    render(<Overview progress={progressOf([])} />);
    expect(screen.getByText(nothing)).toBeTruthy();
  });
});

describe('what is said about both rates', () => {
  beforeEach(() => textsFromDisk('zh'));
  const words = (progress: Progress) => render(<Overview progress={progress} />).container.textContent;

  test.each([
    ['9 scams and 10 genuine things', told([9, 0], [0, 10])],
    ['10 scams and 9 genuine things', told([10, 0], [0, 9])],
    ['scams alone', told([40, 0], [0, 0])],
    ['nothing but what was sent to be checked', progressOf(answers(3, { answer: 'verify' }))],
    ['nothing but what can’t be settled by looking', progressOf(answers(3, { answer: 'verify', settled: false }))],
  ])('is nothing yet after %s', (_, progress) => {
    expect(words(progress)).toContain('先别急着下结论');
  });

  test.each([
    ['well told apart', told([16, 4], [4, 16]), '分得很清'],
    ['suspicious', told([18, 2], [8, 12]), '有时把真的也当成骗局'],
    ['trusting', told([10, 10], [2, 18]), '比较容易相信'],
    ['on the way', told([14, 6], [6, 14]), '正在变准'],
  ])('is %s, from ten of each on', (_, progress, said) => {
    expect(words(progress)).toContain(said);
  });

  test('is suspicious for whoever calls everything a scam, and trusting for whoever believes everything', () => {
    expect(words(told([20, 0], [20, 0]))).toContain('有时把真的也当成骗局');
    expect(words(told([0, 20], [0, 20]))).toContain('比较容易相信');
  });
});

describe.each([
  ['zh', '说“很确定”的时候', '对了 3/4', /再多判几条/],
  ['en', 'When I said “very sure”', 'right 3/4', /Judge a few more/],
] as const)('in %s, how well I know myself', (language, whenSure, said, few) => {
  beforeEach(() => textsFromDisk(language));

  test('shows how often one was right when sure', async () => {
    const { tally } = progressOf([...answers(3, { answer: 'scam', sure: true }), ...answers(1, { answer: 'genuine', sure: true })]);
    const { container } = render(<Calibration tally={tally} />);
    expect(screen.getByText(whenSure)).toBeTruthy();
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByText(few)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  test('is not there before the first answer', () => {
    expect(render(<Calibration tally={progressOf([]).tally} />).container.textContent).toBe('');
  });
});

describe('what is said about being sure', () => {
  beforeEach(() => textsFromDisk('zh'));

  test.each([
    [[4, 4], [0, 0], '再多判几条'],
    [[3, 5], [0, 0], '很有把握也会错'],
    [[4, 5], [0, 0], '多半是对的'],
    [[5, 5], [5, 5], '更相信自己一点'],
    [[5, 5], [4, 5], '多半是对的'],
    [[5, 5], [4, 4], '多半是对的'],
    [[1, 5], [5, 5], '很有把握也会错'],
  ] as const)('right %j when sure and %j when not: %s', (sure, unsure, said) => {
    const of = ([right, total]: readonly [number, number], isSure: boolean) => [
      ...answers(right, { answer: 'scam', sure: isSure }),
      ...answers(total - right, { answer: 'genuine', sure: isSure }),
    ];
    const { container } = render(<Calibration tally={progressOf([...of(sure, true), ...of(unsure, false)]).tally} />);
    expect(container.textContent).toContain(said);
  });
});

describe.each([
  ['zh', '冒充公检法', ['类型', '认出骗局', '冤枉真的']],
  ['en', 'Fake police', ['Kind', 'Scams caught', 'Genuine suspected']],
] as const)('in %s, by fraud type', (language, police, heads) => {
  beforeEach(() => textsFromDisk(language));

  test('each type that was met has a row: caught, and wrongly suspected; a dash where there was nothing', async () => {
    const { tally } = progressOf([
      ...answers(2, { fraudType: 'police', truth: 'scam', answer: 'scam' }),
      ...answers(1, { fraudType: 'police', truth: 'scam', answer: 'verify' }),
      ...answers(1, { fraudType: 'loan', truth: 'genuine', answer: 'scam' }),
    ]);
    const { container } = render(<ByType tally={tally} />);
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([...heads]);
    const row = screen.getByRole('rowheader', { name: police }).closest('tr');
    expect(
      row &&
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
    ).toEqual(['2/3', '–']);
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('is not there before the first answer', () => {
    expect(render(<ByType tally={progressOf([]).tally} />).container.textContent).toBe('');
  });
});
