// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Choice } from '#core/content/scenario.schema.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildChoice, buildText } from '#testing/build-pack.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { FeedbackPanel } from './feedback-panel.tsx';

afterEach(cleanup);

function show(fields: Partial<Choice>, byTimer = false, onContinue = () => {}) {
  const choice = buildChoice(fields);
  return render(<FeedbackPanel chosen={{ decision: { id: 'd', prompt: buildText('？'), choices: [choice] }, choice, byTimer }} onContinue={onContinue} />);
}

describe.each([
  ['zh', '这一步走稳了', '这一步有点险', '这一步吃亏了', '你停下来了，骗子就没办法。', '继续'],
  ['en', 'A steady step', 'A risky step', 'That one cost you', 'You stopped, and the scam ends.', 'Continue'],
] as const)('in %s', (language, safe, risky, costly, feedback, onward) => {
  beforeEach(() => textsFromDisk(language));

  test.each([
    ['safe', safe],
    ['risky', risky],
    ['costly', costly],
  ] as const)('a %s choice is called so, kindly, and takes the focus', (kind, words) => {
    show({ kind });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: words }));
    expect(screen.getByText(feedback)).toBeTruthy();
  });

  test('going on is one button', () => {
    const onContinue = vi.fn();
    show({}, false, onContinue);
    fireEvent.click(screen.getByRole('button', { name: onward }));
    expect(onContinue).toHaveBeenCalledOnce();
  });

  test('axe has nothing to say', async () => {
    expect(await axeFindings(show({ kind: 'costly', act: 'ask', fen: -1880, leaks: ['name', 'face'] }, true).container)).toEqual([]);
  });
});

describe('what is told besides', () => {
  beforeEach(() => textsFromDisk('zh'));

  test.each([
    ['pause', /“停”/],
    ['think', /“想”/],
    ['check', /“查”/],
    ['ask', /“问”/],
    ['tell', /告诉了大人/],
    ['keep-evidence', /留下了证据/],
    ['report', /报了警/],
  ] as const)('the practised move %s is named', (act, words) => {
    show({ act });
    expect(screen.getByText(words)).toBeTruthy();
  });

  test.each([
    [-1880, '少了 ¥18.80'],
    [20000, '多了 ¥200'],
  ])('money that moved (%s fen) is counted', (fen, words) => {
    show({ fen });
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('nothing is said of money that did not move', () => {
    expect(show({ fen: 0 }).container.textContent).not.toContain('¥');
  });

  test('secrets given away are listed', () => {
    show({ leaks: ['phone-number', 'verification-code'] });
    expect(screen.getByText('对方知道了：手机号、验证码')).toBeTruthy();
  });

  test('a step that the timer took is said to be so', () => {
    show({ kind: 'risky' }, true);
    expect(screen.getByRole('heading').textContent).toBe('时间到了，这一步替你走了。 这一步有点险');
  });
});
