// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadChannel } from '#channels/registry.ts';
import type { Scenario } from '#core/content/scenario.schema.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildBeat, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { countingIds, tickingClock } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeLearningLog } from '#testing/fake-learning-log.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { PlayStage } from './play-stage.tsx';
import { openSoloPlay, type SoloPlay } from './solo-play.ts';

const STORY = buildScenario({
  scenes: [buildScene({ beats: [buildBeat({ id: 'one' }), buildBeat({ id: 'two', text: buildText('在吗？', 'Are you there?') })] })],
});

let log = fakeLearningLog();
let wishes: ReturnType<typeof fakeBrowser>;

beforeEach(async () => {
  log = fakeLearningLog();
  wishes = fakeBrowser();
  await loadChannel('private-chat');
});
afterEach(cleanup);

async function show(scenario: Scenario = STORY): Promise<{ play: SoloPlay; container: Element }> {
  const play = await openSoloPlay({ packId: 'tiny', packVersion: '1.0.0', scenario, log, clock: tickingClock(), newId: countingIds() });
  return { play, container: render(<PlayStage scenario={scenario} play={play} hasTimers />).container };
}
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
/** What was said so far in this scene. */
const said = (page: Element) => [...(page.querySelector('[role=log]')?.children ?? [])].map((line) => line.textContent);

describe.each([
  ['zh', '你是一名初中生。', '准备好了', '点一下，快一点', '客服说：你好，我是客服。', '客服说：在吗？', '你怎么做？', '挂断', '这一步走稳了', '继续'],
  [
    'en',
    'You are a pupil.',
    "I'm ready",
    'Tap to speed up',
    'Service says: Hello, customer service here.',
    'Service says: Are you there?',
    'What do you do?',
    'Hang up',
    'A steady step',
    'Continue',
  ],
] as const)('in %s', (language, role, ready, hurry, greeting, spoken, prompt, safe, verdict, onward) => {
  beforeEach(() => textsFromDisk(language));

  test('a story goes from who one is, through its telling, to the decision and what came of it', async () => {
    const { play, container } = await show();
    expect(screen.getByText(role)).toBeTruthy();
    await press(ready);
    expect(screen.queryByText(role)).toBeNull();
    await press(hurry);
    await screen.findByRole('heading', { name: prompt });
    expect(said(container)).toEqual([greeting, spoken]);
    await press(safe);
    await screen.findByRole('heading', { name: verdict });
    await press(onward);
    await waitFor(() => expect(play.view.value.ending?.id).toBe('refused'));
  });

  test('axe has nothing to say, at the introduction and at the decision', async () => {
    const { container } = await show();
    expect(await axeFindings(container)).toEqual([]);
    await press(ready);
    await press(hurry);
    await screen.findByRole('heading', { name: prompt });
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe('the telling', () => {
  beforeEach(() => textsFromDisk('zh'));

  test('holds still until the player is ready', async () => {
    wishes.noMotion = true; // beats arrive at once
    const { play } = await show();
    await act(() => new Promise((done) => setTimeout(done)));
    expect(play.view.value.beats).toHaveLength(1);
    await press('准备好了');
    await waitFor(() => expect(play.view.value.beats).toHaveLength(2));
  });

  test('asks nothing before the player is ready, even in a scene of one beat, and no time runs', async () => {
    await show(buildScenario());
    expect(screen.queryByRole('heading', { name: '你怎么做？' })).toBeNull();
    await press('准备好了');
    expect(screen.getByRole('heading', { name: '你怎么做？' })).toBeTruthy();
  });

  test('is hurried by a tap on the phone and by the right arrow key too', async () => {
    const { play } = await show(buildScenario({ scenes: [buildScene({ beats: ['a', 'b', 'c', 'd'].map((id) => buildBeat({ id })) })] }));
    await press('准备好了');
    await act(() => void fireEvent.click(screen.getByRole('region', { name: /客服/ })));
    await waitFor(() => expect(play.view.value.beats).toHaveLength(2));
    await act(() => void fireEvent.keyDown(window, { key: 'ArrowRight' }));
    await waitFor(() => expect(play.view.value.beats).toHaveLength(3));
  });

  test('goes on without an introduction where it was left', async () => {
    const before = await show();
    await press('准备好了');
    await act(() => before.play.send({ type: 'advance' }));
    cleanup();
    await show();
    expect(screen.queryByText('准备好了')).toBeNull();
    expect(screen.getByRole('heading', { name: '你怎么做？' })).toBeTruthy();
  });
});

describe('the log for screen readers', () => {
  beforeEach(() => textsFromDisk('zh'));

  const beats = ['甲', '乙', '丙'].map((word, index) => buildBeat({ id: `beat-${index}`, text: buildText(word) }));
  const story = buildScenario({
    scenes: [buildScene({ beats, then: { scene: 'later' } }), buildScene({ id: 'later', beats: [buildBeat({ id: 'beat-0', text: buildText('丁') })] })],
  });

  test('is told every beat, in order, of several that arrive at once, and begins anew with the next scene', async () => {
    wishes.noMotion = true;
    const { container } = await show(story);
    const log = container.querySelector('[role=log]');
    if (!log) throw new Error('There is no log.');
    const added: (string | null)[] = [];
    new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach((node) => added.push(node.textContent)))).observe(log, {
      childList: true,
    });
    await press('准备好了');
    await waitFor(() => expect(added).toEqual(['客服说：甲', '客服说：乙', '客服说：丙']));
    await press('继续');
    await waitFor(() => expect(added).toEqual(['客服说：甲', '客服说：乙', '客服说：丙', '客服说：丁']));
    expect(said(container)).toEqual(['客服说：丁']);
    expect(log.isConnected).toBe(true);
  });
});
