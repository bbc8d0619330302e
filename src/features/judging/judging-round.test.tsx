// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadChannel } from '#channels/registry.ts';
import type { Item } from '#core/content/item.schema.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildGenuineItem, buildItem, buildSource, buildText } from '#testing/build-pack.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeLearningLog } from '#testing/fake-learning-log.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { JudgingRound } from './judging-round.tsx';

const FAKE = buildItem();
const REAL = buildGenuineItem();
const check = (id: string, good: boolean) => ({ id, good, text: buildText(`查 ${id}`, `Check ${id}`), shows: buildText(`看到 ${id}`, `Saw ${id}`) });
const UNSETTLED = buildItem({ id: 'open', settled: false, checks: [check('message', false), check('official', true)] });

let log = fakeLearningLog();
const onDone = vi.fn();

beforeEach(async () => {
  log = fakeLearningLog();
  onDone.mockClear();
  fakeBrowser();
  await loadChannel('sms');
});
afterEach(cleanup);

const show = (...items: Item[]) =>
  render(
    <JudgingRound items={items} bank={[...items, REAL]} sources={[buildSource()]} services={buildServices({ log: Promise.resolve(log) })} onDone={onDone} />,
  );
const press = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  await act(() => void fireEvent.click(button));
};
const responses = async () => (await log.exportAll()).responses;

describe.each([
  [
    'zh',
    { answers: ['骗局', '正常', '先核实'], sure: '很确定', unsure: '不太确定', right: '对。 这是骗局', wrong: '再看看。 这是骗局', next: '下一个' },
    { place: '第 1 条，共 2 条', explain: '退款从来不用先付钱。', cue: '先交钱', source: /警方 · 《案件通报》/, howSure: '有多确定？' },
  ],
  [
    'en',
    {
      answers: ['Scam', 'Genuine', 'Check first'],
      sure: 'Very sure',
      unsure: 'Not so sure',
      right: 'Right. This is a scam',
      wrong: 'Look again. This is a scam',
      next: 'Next',
    },
    { place: '1 of 2', explain: 'A refund never costs money.', cue: 'Pay first', source: /Police · “Case report”/, howSure: 'How sure are you?' },
  ],
] as const)('in %s', (language, { answers, sure, unsure, right, wrong, next }, { place, explain, cue, source, howSure }) => {
  const [scam, genuine] = answers;
  beforeEach(() => textsFromDisk(language));

  test('the question offers scam, genuine and check first, always in this order', () => {
    show(FAKE, REAL);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([...answers]);
    expect(screen.getByText(place)).toBeTruthy();
  });

  test('after the answer comes how sure one is, and it takes the focus; until then nothing is kept or told', async () => {
    show(FAKE);
    await press(scam);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: howSure }));
    expect(screen.getByRole('button', { name: scam }).getAttribute('aria-pressed')).toBe('true');
    expect(document.body.textContent).not.toContain(explain);
    expect(await responses()).toEqual([]);
  });

  test('the answer may change before one says how sure', async () => {
    show(FAKE);
    await press(genuine);
    await press(scam);
    await press(unsure);
    await screen.findByRole('heading', { name: right });
    expect(await responses()).toMatchObject([
      { itemId: 'refund-fake', answer: 'scam', sure: false, truth: 'scam', settled: true, fraudType: 'customer-service' },
    ]);
  });

  test.each([
    [scam, right],
    [genuine, wrong],
  ])('%s leads to the verdict, with why, the cue on the message itself, and the source', async (answer, verdict) => {
    show(FAKE);
    await press(answer);
    await press(sure);
    const heading = await screen.findByRole('heading', { name: verdict });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText(explain)).toBeTruthy();
    expect(screen.getByText(cue)).toBeTruthy();
    expect(screen.getByText(source)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('the round goes on from item to item and ends with all that was judged', async () => {
    show(FAKE, REAL);
    for (const answer of [scam, genuine]) {
      await press(answer);
      await press(sure);
      await screen.findByRole('button', { name: next });
      expect(onDone).not.toHaveBeenCalled();
      await press(next);
    }
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(onDone.mock.calls[0]?.[0]).toMatchObject([{ response: { itemId: 'refund-fake' } }, { response: { itemId: 'refund-real' } }]);
    expect(onDone).toHaveBeenCalledOnce();
  });

  test('axe has nothing to say, before and after the answer', async () => {
    const { container } = show(FAKE);
    await press(scam);
    expect(await axeFindings(container)).toEqual([]);
    await press(sure);
    await screen.findByRole('button', { name: next });
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('an answer', () => {
  beforeEach(() => textsFromDisk('zh'));

  test('tapped twice is kept once', async () => {
    show(FAKE);
    await press('骗局');
    const sure = screen.getByRole('button', { name: '很确定' });
    fireEvent.click(sure);
    fireEvent.click(sure);
    await screen.findByRole('button', { name: '下一个' });
    expect(await responses()).toHaveLength(1);
  });

  test('takes the next item into focus, with a question not answered yet', async () => {
    show(FAKE, REAL);
    await press('骗局');
    await press('很确定');
    await screen.findByRole('button', { name: '下一个' });
    await press('下一个');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('第 2 条，共 2 条'));
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });
});

describe('the twin', () => {
  beforeEach(() => textsFromDisk('zh'));
  const TWIN = '和它的“双胞胎”放在一起看';

  test('is shown beside the item when asked for, the genuine one first, each with what tells it', async () => {
    const { container } = show(FAKE);
    await press('骗局');
    await press('很确定');
    fireEvent.click(await screen.findByRole('button', { name: TWIN, pressed: false }));
    expect(screen.getByRole('button', { name: TWIN, pressed: true })).toBeTruthy();
    const [real, fake] = ['真的', '假的'].map((name) => screen.getByRole('heading', { level: 3, name }).closest('section'));
    expect(real && fake && real.compareDocumentPosition(fake)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(within(real as HTMLElement).getByText('原路退回')).toBeTruthy();
    expect(within(fake as HTMLElement).getByText('先交钱')).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  test('is not offered where there is none', async () => {
    show(buildItem({ twin: 'nowhere' }));
    await press('骗局');
    await press('很确定');
    await screen.findByRole('button', { name: '下一个' });
    expect(screen.queryByRole('button', { name: TWIN })).toBeNull();
  });
});

describe('an item that can’t be settled by looking', () => {
  beforeEach(async () => {
    await textsFromDisk('zh');
    show(UNSETTLED);
    await press('先核实');
    await press('很确定');
    await screen.findByRole('heading', { name: '对。 光看这些说不准，要先核实' });
  });
  /** Everything on screen that would tell how it turned out. */
  const outcome = () =>
    ['一查，果然是骗局。', '退款从来不用先付钱。', '先交钱', '双胞胎', '案件通报'].filter((words) => document.body.textContent?.includes(words));

  test('asks how one would check, and tells nothing of the outcome', () => {
    expect(screen.getAllByRole('button', { name: /^查 / })).toHaveLength(2);
    expect(outcome()).toEqual([]);
  });

  test('shows where a bad way leads, and still tells nothing of the outcome', async () => {
    await press('查 message');
    expect(screen.getByRole('status').textContent).toBe('看到 message');
    expect(outcome()).toEqual([]);
  });

  test('tells the outcome, and all that explains it, once a good way was tried', async () => {
    await press('查 official');
    expect(screen.getByText('看到 official')).toBeTruthy();
    expect(outcome()).toHaveLength(5);
    expect(await axeFindings(document.body)).toEqual([]);
  });
});
