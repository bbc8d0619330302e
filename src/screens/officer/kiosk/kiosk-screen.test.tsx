// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter-preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { loadChannel } from '#channels/registry.ts';
import { branded } from '#core/kernel/brand.ts';
import type { Services } from '#core/ports.ts';
import { openPreferences } from '#features/preferences/preferences.ts';
import { openKioskStore } from '#storage/kiosk-store.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeLearningLog } from '#testing/fake-learning-log.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { KioskScreen } from './kiosk-screen.tsx';

/** The code that is fetched late, here before the first test waits for it. */
beforeAll(() => Promise.all([loadChannel('private-chat'), loadChannel('sms'), import('#core/content/built.schema.ts')]));

let now = 0;
let services: Services;
let busy: boolean[];

beforeEach(() => {
  fakeBrowser().noMotion = true;
  localStorage.clear();
  location.hash = '#/demo/kiosk';
  now = 1_000_000;
  busy = [];
  const base = buildServices({ log: Promise.resolve(fakeLearningLog()) });
  services = { ...base, clock: { now: () => branded(now) }, offline: { ...base.offline, setBusy: (isBusy) => void busy.push(isBusy) } };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function show(language = 'zh'): Promise<Element> {
  await textsFromDisk('en', 'kiosk');
  await textsFromDisk(language, 'kiosk');
  fakeSite();
  openSettingsStore().write({ language });
  return draw();
}
function draw(): Element {
  const shown = (
    <Router hook={useHashLocation}>
      <KioskScreen services={services} preferences={openPreferences(openSettingsStore())} />
    </Router>
  );
  return render(shown).container;
}
/** A booth that runs, as after a reload. */
async function showBooth(language = 'zh'): Promise<Element> {
  openKioskStore().write({ code: '2580', languages: language === 'zh' ? ['zh', 'en'] : ['en', 'zh'], scenarios: ['fake-service'] });
  return show(language);
}
async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(() => void fireEvent.click(button));
}
const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const stored = () => JSON.stringify({ ...localStorage });

describe('setting up', () => {
  test('ticks the short stories and every language, and asks for a code of four digits', async () => {
    const container = await show();
    await title('展台模式');
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([true, true, true]);
    await press('开始');
    expect(screen.getByText('密码要四位数字。')).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '２5a8x0' } });
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('2580');
    expect(await axeFindings(container)).toEqual([]);
    await press('开始');
    await screen.findByRole('button', { name: '来试试' });
    expect(openKioskStore().read()).toEqual({ code: '2580', languages: ['zh', 'en'], scenarios: ['fake-service'] });
  });

  test('needs a story and a language', async () => {
    await show();
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: '2580' } });
    fireEvent.click(screen.getByRole('checkbox', { name: /假客服/ }));
    await press('开始');
    expect(screen.getByText('至少选一个情景。')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /假客服/ }));
    for (const name of ['中文', 'English']) fireEvent.click(screen.getByRole('checkbox', { name }));
    await press('开始');
    expect(screen.getByText('至少选一种语言。')).toBeTruthy();
  });

  test('says so where the browser keeps nothing, and does not begin what a reload would end', async () => {
    await show();
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: '2580' } });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('closed');
    });
    await press('开始');
    expect(screen.getByText(/这个浏览器不让保存/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '来试试' })).toBeNull();
  });
});

describe.each([
  ['zh', { touch: '来试试', pick: '挑一个试试', story: /假客服/, play: ['准备好了', '转过去', '继续', '回头看看', '继续'], wayOut: '带走这几步', end: '结束' }],
  [
    'en',
    {
      touch: 'Give it a try',
      pick: 'Pick one to try',
      story: /False service/,
      play: ["I'm ready", 'Pay', 'Continue', 'Look back', 'Continue'],
      wayOut: 'Steps to take with you',
      end: 'Finish',
    },
  ],
] as const)('in %s, a visitor', (language, words) => {
  test('plays a story, sees what gave it away and what to do, and leaves nothing behind', { timeout: 90_000 }, async () => {
    const container = await showBooth(language);
    await screen.findByRole('button', { name: words.touch });
    await screen.findByRole('region'); // a story has begun in the phone
    expect(await axeFindings(container)).toEqual([]);
    const before = stored();
    await press(words.touch);
    await title(words.pick);
    expect(await axeFindings(container)).toEqual([]);
    await press(words.story);
    for (const name of words.play) await press(name);
    await title(words.wayOut);
    expect(screen.getByText(/96110/)).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
    expect(screen.queryAllByRole('link')).toEqual([]); // nothing leads out
    await press(words.end);
    await screen.findByRole('button', { name: words.touch });
    expect(stored()).toBe(before);
    const log = await services.log;
    expect([await log.listAttempts(), (await log.readProgress()).count]).toEqual([[], 0]);
  });
});

describe('a visitor who is gone', () => {
  test('is asked after 50 seconds, and a minute after the last touch the booth is at its start', async () => {
    const container = await showBooth();
    await press('来试试');
    await title('挑一个试试');
    now += 50_000;
    await screen.findByRole('alertdialog', { name: '还在吗？' });
    expect(await axeFindings(container)).toEqual([]);
    now += 10_000;
    await screen.findByRole('button', { name: '来试试' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  test.each([
    ['touch', () => fireEvent.click(screen.getByRole('alertdialog'))],
    ['key', () => fireEvent.keyDown(window, { key: 'a' })],
  ] as const)('was not gone if there is a %s: everything is as it was', async (_, answer) => {
    await showBooth();
    await press('来试试');
    await press(/假客服/);
    await press('准备好了');
    now += 55_000;
    await screen.findByRole('alertdialog');
    await act(() => void answer());
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(await screen.findByRole('button', { name: '转过去' })).toBeTruthy();
    now += 49_000;
    await new Promise((done) => setTimeout(done, 600)); // it has looked meanwhile
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  test('takes language, large text and pinyin along: the next one finds them as the officer left them', async () => {
    await showBooth();
    const before = stored();
    await press('来试试');
    await press('大字');
    await press('拼音');
    fireEvent.click(await screen.findByRole('radio', { name: 'English' }));
    await title('Pick one to try');
    expect(document.documentElement.dataset['textSize']).toBe('large');
    now += 60_000;
    await screen.findByRole('button', { name: '来试试' });
    expect([document.documentElement.dataset['textSize'], document.documentElement.lang]).toEqual(['normal', 'zh-CN']);
    await press('来试试');
    expect((await screen.findByRole('button', { name: '拼音' })).getAttribute('aria-pressed')).toBe('false');
    expect(stored()).toBe(before);
  });
});

describe('the way out', () => {
  const CORNER = '工作人员出口：按住三秒';

  test('asks for the code, and then the device is no booth any more', async () => {
    await showBooth();
    await press(CORNER);
    for (const digit of '2580') await press(digit);
    await waitFor(() => expect(location.hash).toBe('#/demo'));
    expect(openKioskStore().read()).toBeNull();
  });

  test('gives nobody new tries for closing and opening the keypad', async () => {
    await showBooth();
    await press(CORNER);
    for (const digit of '11111111') await press(digit);
    await press('不退出');
    await press(CORNER);
    expect(screen.getByText('密码不对，还能试 1 次。')).toBeTruthy();
  });

  test('is shut again when nobody enters a code for a minute', async () => {
    await showBooth();
    await press(CORNER);
    await screen.findByRole('dialog');
    now += 60_000;
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(openKioskStore().read()).not.toBeNull();
  });
});

test('a booth holds back updates as long as it runs', async () => {
  await showBooth();
  await waitFor(() => expect(busy.at(-1)).toBe(true));
  cleanup();
  expect(busy.at(-1)).toBe(false);
});

test('a booth lies on top of the history, where going back can’t pass below it', async () => {
  await showBooth();
  await waitFor(() => expect([location.hash, history.state]).toEqual(['#/demo/kiosk', { isBooth: true }]));
});

test('a booth whose stories can’t be had still has its way out', async () => {
  openKioskStore().write({ code: '2580', languages: ['zh'], scenarios: ['fake-service'] });
  await textsFromDisk('zh', 'kiosk');
  fakeSite([]);
  draw();
  expect(await screen.findByRole('button', { name: '工作人员出口：按住三秒' })).toBeTruthy();
});
