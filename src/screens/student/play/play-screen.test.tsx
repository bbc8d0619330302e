// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadChannel } from '#channels/registry.ts';
import { openPreferences } from '#features/preferences/preferences.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { TabsLog } from '#testing/tabs-log.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { PlayScreen } from './play-screen.tsx';

/** The code that is fetched late, here before the first test waits for it. */
beforeAll(() => Promise.all([loadChannel('private-chat'), loadChannel('sms'), import('./debrief-steps.tsx'), import('#core/content/built.schema.ts')]));

let log: TabsLog;
let busy: boolean[] = [];

beforeEach(() => {
  log = new TabsLog();
  busy = [];
  fakeBrowser();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(language = 'zh', id = 'fake-service', files: Record<string, string> = {}): Promise<Element> {
  await textsFromDisk(language);
  const site = fakeSite();
  for (const [path, text] of Object.entries(files)) site.files.set(path, text);
  openSettingsStore().write({ language });
  const base = buildServices();
  const services = { ...base, log: Promise.resolve(log), offline: { ...base.offline, setBusy: (isBusy: boolean) => void busy.push(isBusy) } };
  return render(<PlayScreen id={id} services={services} preferences={openPreferences(openSettingsStore())} />).container;
}
/** Presses the button of that name once it is there. */
async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(() => void fireEvent.click(button));
}
const title = (name: string) => screen.findByRole('heading', { level: 1, name });

describe.each([
  [
    'zh',
    {
      story: ['准备好了', '转过去', '继续', '回头看看'],
      back: ['都正常，看答案', '看看真实的案子', '再判几条试试'],
      judge: ['骗局', '很确定', '下一个', '正常', '很确定', '下一个'],
    },
    { title: '假客服', steps: ['哪里不对劲？', '原来是这样', '真实的案子', '再判几条', '这个情景走完了'], replay: '换个选法，再走一遍', wayOut: /96110/ },
  ],
  [
    'en',
    {
      story: ["I'm ready", 'Pay', 'Continue', 'Look back'],
      back: ['All fine, show me', 'See the real case', 'Now judge a few more'],
      judge: ['Scam', 'Very sure', 'Next', 'Genuine', 'Very sure', 'Next'],
    },
    {
      title: 'False service',
      steps: ['What seemed fishy?', 'What it really was', 'The real case', 'Judge a few more', "That's the end of this story"],
      replay: 'Play again and choose differently',
      wayOut: /96110/,
    },
  ],
] as const)('in %s', (language, presses, words) => {
  test('a story is played, lost, looked back on, judged and finished, and all of it is kept', { timeout: 90_000 }, async () => {
    const container = await show(language);
    await title(words.title);
    for (const name of presses.story) await press(name);
    await title(words.steps[0]);
    expect(await axeFindings(container)).toEqual([]);
    await press(presses.back[0]);
    await title(words.steps[1]);
    await press(presses.back[1]);
    await title(words.steps[2]);
    expect(screen.getByText(words.wayOut)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
    await press(presses.back[2]);
    await title(words.steps[3]);
    for (const name of presses.judge) await press(name);
    await title(words.steps[4]);
    expect(await log.listAttempts()).toMatchObject([{ state: 'finished', result: 'lost' }]);
    expect((await log.readProgress()).count).toBe(2);
    await press(words.replay);
    await title(words.title);
    expect(await log.listAttempts()).toHaveLength(1); // the new attempt is kept from its first step on
  });
});

describe('a story', () => {
  test.each([
    ['the real case', ['都正常，看答案', '看看真实的案子'], '真实的案子'],
    ['the judging round', ['都正常，看答案', '看看真实的案子', '再判几条试试'], '再判几条'],
  ])('that was left at %s is looked back on from there after a reload, and anew when it is played anew', async (_at, back, name) => {
    await show();
    for (const one of ['准备好了', '转过去', '继续', '回头看看', ...back]) await press(one);
    await title(name);
    cleanup();
    await show();
    await title(name);
    cleanup();
    log = new TabsLog(); // another attempt at the same address
    await show();
    for (const one of ['准备好了', '转过去', '继续', '回头看看']) await press(one);
    await title('哪里不对劲？');
    await press('都正常，看答案');
    await title('原来是这样');
  });

  test('holds back updates until it is told, and lets go when it is left', async () => {
    await show();
    for (const name of ['准备好了', '挂断']) await press(name);
    await screen.findByRole('button', { name: '继续' });
    expect(busy.at(-1)).toBe(true);
    await press('继续');
    await screen.findByRole('button', { name: '回头看看' });
    await waitFor(() => expect(busy.at(-1)).toBe(false));
  });

  test('that was erased in another tab says so, and offers the way home', async () => {
    await show();
    for (const name of ['准备好了', '挂断']) await press(name);
    await screen.findByRole('button', { name: '继续' });
    await log.eraseAll();
    log.tell();
    expect(await title('进度已经删掉了')).toBeTruthy();
    expect(screen.getByRole('link', { name: '回首页' }).getAttribute('href')).toBe('#/');
  });

  test('that nobody knows says so, and leads to the library', async () => {
    const container = await show('zh', 'nowhere');
    expect(await title('没有找到这个情景')).toBeTruthy();
    expect(screen.getByRole('link', { name: '看看全部情景' }).getAttribute('href')).toBe('#/library');
    expect(await axeFindings(container)).toEqual([]);
    expect(await log.listAttempts()).toEqual([]);
  });

  test('whose debrief could not be fetched says so, and offers to try again', async () => {
    await show('zh', 'fake-service', { 'packs/tiny/debrief/fake-service.json': 'cut o' });
    for (const name of ['准备好了', '挂断', '继续', '回头看看']) await press(name);
    expect(await screen.findByText(/没能打开/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy();
  });

  test('whose file is newer than the app names its pack and says what to do', async () => {
    await show('zh', 'fake-service', { 'packs/tiny/scenario/fake-service.json': '{"format":99}' });
    expect(await screen.findByText(/“tiny”是给新版本做的/)).toBeTruthy();
  });
});
