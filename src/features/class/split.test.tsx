// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asked } from '#core/session/state.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildText } from '#testing/build-pack.ts';
import { buildQuestion } from '#testing/build-question.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { Split } from './split.tsx';

beforeEach(() => textsFromDisk('zh', 'class', 'join'));
afterEach(cleanup);

function asked(fields: Partial<Asked>): Asked {
  return { question: buildQuestion(), phase: 'revealed', hands: null, isEstimate: false, votes: new Map(), byDevices: 0, ...fields };
}
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);

test('shows for each option its count and share, and marks the right one in words', () => {
  render(<Split asked={asked({ hands: { scam: 30, genuine: 10 } })} />);
  expect(rows()).toEqual(['A骗局 对的30 人 · 75%', 'B正常10 人 · 25%', 'C先核实0 人 · 0%']);
});

test('says of an estimate that it is one', () => {
  render(<Split asked={asked({ hands: { scam: 30 }, isEstimate: true })} />);
  expect(rows()[0]).toContain('约 30 人');
});

test('puts sure and unsure together: the class talks about what it took the thing for', () => {
  const options = ['scam-sure', 'scam-unsure', 'genuine-unsure', 'genuine-sure'].map((id) => ({ id, text: null }));
  const key = { ...buildQuestion().key, right: ['scam-sure', 'scam-unsure'] };
  render(<Split asked={asked({ question: buildQuestion({ options, key }), hands: { 'scam-sure': 5, 'scam-unsure': 10, 'genuine-sure': 5 } })} />);
  expect(rows()).toEqual(['骗局 对的15 人 · 75%', '正常5 人 · 25%']);
});

test('lets the teacher pick the option of a decision to go on with', async () => {
  const options = [
    { id: 'pay', text: buildText('转过去') },
    { id: 'hang-up', text: buildText('挂断') },
  ];
  const about = { type: 'decision', packId: 'tiny', scenario: 'fake-service', decision: 'what-now' } as const;
  const onPick = vi.fn();
  const { container } = render(<Split asked={asked({ question: buildQuestion({ options, about }) })} picked="pay" onPick={onPick} />);
  expect(screen.getByRole('button', { pressed: true }).textContent).toContain('转过去');
  fireEvent.click(screen.getByRole('button', { name: /挂断/ }));
  expect(onPick).toHaveBeenCalledWith('hang-up');
  expect(await axeFindings(container)).toEqual([]);
});

test('shows no figures where nobody was counted: the options, and which is right', () => {
  render(<Split asked={asked({})} />);
  expect(rows()).toEqual(['A骗局 对的', 'B正常', 'C先核实']);
});
