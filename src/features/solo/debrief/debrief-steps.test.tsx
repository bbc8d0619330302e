// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildBeat, buildScenario, buildScene, buildSource, buildText } from '#testing/build-pack.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { eventsOf } from '#testing/walk-scenario.ts';
import { LitStep } from './lit-step.tsx';
import { RealCase } from './real-case.tsx';
import { SuspectStep } from './suspect-step.tsx';

const cue = { why: buildText('骗子怕你问大人。', 'A scammer fears grown-ups.') };
const STORY = buildScenario({
  scenes: [
    buildScene({
      beats: [
        buildBeat({ id: 'hello', text: buildText('你好', 'Hello') }),
        buildBeat({ id: 'secret', text: buildText('不要告诉家长', 'Tell nobody'), cues: [{ flag: 'secrecy', ...cue }] }),
        buildBeat({ id: 'hurry', text: buildText('快点', 'Hurry'), cues: [{ flag: 'urgency', quote: buildText('快', 'Hurry'), ...cue }] }),
        buildBeat({ id: 'calm', text: buildText('不急', 'No rush'), cues: [{ proof: 'no-hurry', ...cue }] }),
      ],
    }),
  ],
});
const ADVANCE = { type: 'advance' } as const;
const ENDED = eventsOf(STORY, [{ type: 'start' }, ADVANCE, ADVANCE, ADVANCE, { type: 'choose', choice: 'hang-up' }, { type: 'go-on' }]);
const suspecting = (...beats: string[]) => [...ENDED, { type: 'suspected', beats } as const];

afterEach(cleanup);

describe.each([
  ['zh', '不要告诉家长', '不急', '都正常，看答案', '点好了，看答案', '你当时选了： 挂断'],
  ['en', 'Tell nobody', 'No rush', 'All fine, show me', 'Done, show me', 'You chose: Hang up'],
] as const)('in %s, asking what seemed fishy', (language, secret, calm, none, done, chose) => {
  const onSuspect = vi.fn();
  beforeEach(async () => {
    onSuspect.mockClear();
    await textsFromDisk(language);
    render(<SuspectStep scenario={STORY} events={ENDED} before={[]} onTapped={() => {}} onSuspect={onSuspect} />);
  });
  const beat = (words: string) => screen.getByRole('button', { name: new RegExp(words) });

  test('each beat can be tapped and tapped back, and tells its state', () => {
    expect(beat(secret).getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(beat(secret));
    fireEvent.click(beat(calm));
    fireEvent.click(beat(calm));
    expect([beat(secret), beat(calm)].map((one) => one.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
    fireEvent.click(screen.getByRole('button', { name: done }));
    expect(onSuspect.mock.calls).toEqual([[['secret']]]);
  });

  test('nothing tapped is a fair answer, and says so on the button', () => {
    fireEvent.click(screen.getByRole('button', { name: none }));
    expect(onSuspect.mock.calls).toEqual([[[]]]);
  });

  test('nothing gives the flags away yet', () => {
    expect(document.querySelector('mark, [data-noticing]')).toBeNull();
    expect(document.body.textContent).not.toContain(cue.why[language]);
  });

  test('what was chosen stands under its scene', () => {
    expect(screen.getByText((_, element) => element?.tagName === 'P' && element.textContent === chose)).toBeTruthy();
  });

  test('axe has nothing to say', async () => {
    expect(await axeFindings(document.body)).toEqual([]);
  });
});

describe.each([
  ['zh', '你看出来了', '这里容易漏掉', '这里其实没问题', '这一处看不出真假', '一共 2 处不对劲，你点出了 1 处。', '有 1 处其实是正常的', '不让告诉别人'],
  [
    'en',
    'You saw it',
    'Easy to miss',
    'This was in fact fine',
    'Nothing to tell by here',
    '2 giveaways, and you tapped 1.',
    '1 thing you tapped was fine',
    'Tells you to keep it secret',
  ],
] as const)('in %s, with the flags lit', (language, caught, missed, wrong, noSign, summary, wrongly, secrecy) => {
  beforeEach(() => textsFromDisk(language));
  const noticing = () => Object.fromEntries([...document.querySelectorAll<HTMLElement>('[data-noticing]')].map((line) => [line.dataset['noticing'], line]));

  test('each beat says what was caught, missed, wrongly suspected, or tapped where nothing could be told; the rest says nothing', () => {
    render(<LitStep scenario={STORY} events={suspecting('secret', 'hello', 'calm')} onContinue={() => {}} />);
    const lines = noticing();
    expect(lines['caught']?.textContent).toContain(caught);
    expect(lines['caught']?.textContent).toContain(secrecy);
    expect(lines['missed']?.textContent).toContain(missed);
    expect(lines['wrongly-suspected']?.textContent).toContain(wrong);
    expect(lines['no-sign']?.textContent).toContain(noSign);
    cleanup();
    render(<LitStep scenario={STORY} events={suspecting()} onContinue={() => {}} />);
    for (const kind of ['rightly-trusted', 'plain']) expect(noticing()[kind]?.textContent).not.toMatch(new RegExp(`${caught}|${missed}|${wrong}|${noSign}`));
  });

  test('the quoted words are marked', () => {
    render(<LitStep scenario={STORY} events={suspecting()} onContinue={() => {}} />);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([language === 'zh' ? '快' : 'Hurry']);
  });

  test('the sum comes first: how many there were, how many were tapped, how many wrongly', async () => {
    const { container } = render(<LitStep scenario={STORY} events={suspecting('secret', 'calm')} onContinue={() => {}} />);
    expect(screen.getByText(summary)).toBeTruthy();
    expect(screen.getByText(new RegExp(wrongly))).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });
});

test('a way without any flag is said to be one', async () => {
  await textsFromDisk('zh');
  const genuine = buildScenario({ scenes: [buildScene({ beats: [buildBeat()] })] });
  const events = eventsOf(genuine, [{ type: 'start' }, { type: 'choose', choice: 'hang-up' }, { type: 'go-on' }, { type: 'suspect', beats: [] }]);
  render(<LitStep scenario={genuine} events={events} onContinue={() => {}} />);
  expect(screen.getByText(/这一路没有不对劲的地方/)).toBeTruthy();
});

describe.each([
  ['zh', '真实案例', '警方通报了这起案件。', '为了演练，我们编了这些', '来源： 警方 · 《案件通报》 · 2024年5月20日'],
  ['en', 'The case', 'The police reported it.', 'What we made up for the drill', 'Source: Police · “Case report” · May 20, 2024'],
] as const)('in %s, the real case', (language, title, fact, invented, source) => {
  beforeEach(() => textsFromDisk(language));

  test('tells the facts, what was invented, and by whom it was reported; nothing in it is a link', async () => {
    const { container } = render(<RealCase scenario={STORY} sources={[buildSource(), buildSource({ id: 'other', title: buildText('别的', 'Another') })]} />);
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(screen.getByText(fact)).toBeTruthy();
    expect(screen.getByRole('heading', { name: invented })).toBeTruthy();
    expect(screen.getByText(source)).toBeTruthy();
    expect(screen.queryByText(/别的|Another/)).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });
});
