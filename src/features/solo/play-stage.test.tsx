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
const press = (name: string) => act(() => void fireEvent.click(screen.getByRole('button', { name })));
const live = (page: Element) => page.querySelector('[aria-live=polite]')?.textContent;

describe.each([
  ['zh', '你是一名初中生。', '准备好了', '点一下，快一点', '客服说：在吗？', '你怎么做？', '挂断', '这一步走稳了', '继续'],
  ['en', 'You are a pupil.', "I'm ready", 'Tap to speed up', 'Service says: Are you there?', 'What do you do?', 'Hang up', 'A steady step', 'Continue'],
] as const)('in %s', (language, role, ready, hurry, spoken, prompt, safe, verdict, onward) => {
  beforeEach(() => textsFromDisk(language, 'student', 'phone', 'cues'));

  test('a story goes from who one is, through its telling, to the decision and what came of it', async () => {
    const { play, container } = await show();
    expect(screen.getByText(role)).toBeTruthy();
    await press(ready);
    expect(screen.queryByText(role)).toBeNull();
    await press(hurry);
    await screen.findByRole('heading', { name: prompt });
    expect(live(container)).toBe(spoken);
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
  beforeEach(() => textsFromDisk('zh', 'student', 'phone', 'cues'));

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
