// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Offline, OfflineState, Services, Shortfall, UpdateAnswer } from '#core/ports.ts';
import { openPreferences } from '#features/preferences/preferences.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { buildServices } from '#testing/build-services.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeLearningLog } from '#testing/fake-learning-log.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { App } from './app.tsx';

beforeEach(() => {
  fakeBrowser();
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  location.hash = '';
  vi.unstubAllGlobals();
});

async function show(place: string, fields: Partial<Services> = {}, language = 'zh'): Promise<Element> {
  await textsFromDisk(language);
  fakeSite();
  location.hash = place;
  openSettingsStore().write({ language, stage: 'junior' });
  return render(<App services={buildServices(fields)} preferences={openPreferences(openSettingsStore())} />).container;
}
const screenShown = (page: Element) => page.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'];
const offline = (state: OfflineState, answer: UpdateAnswer = 'nothing-waiting'): Offline => ({
  ...buildServices().offline,
  state: () => state,
  applyUpdate: async () => answer,
});
const logWith = (shortfall: Shortfall) => Promise.resolve(fakeLearningLog({}, shortfall));

describe('an address', () => {
  test.each([
    ['/', 'home'],
    ['/library', 'library'],
    ['/practice', 'practice'],
    ['/me', 'me'],
    ['/settings', 'settings'],
    ['/class', 'class'],
    ['/demo', 'demo'],
    ['/demo/kiosk', 'kiosk-set-up'],
    ['/play/nowhere', 'play'],
    ['/play/', 'play'],
    ['/play/../nowhere/else', 'play'],
    ['/no/such/place', 'home'],
  ])('#%s opens the screen %s', async (place, name) => {
    const page = await show(place);
    await waitFor(() => expect(screenShown(page)).toBe(name));
  });
});

describe.each([
  ['zh', '主要页面', ['首页', '情景', '练习', '我的']],
  ['en', 'Main pages', ['Home', 'Stories', 'Practice', 'Me']],
] as const)('in %s, the main places', (language, name, places) => {
  test('are at hand, and the one where one is says so', async () => {
    const page = await show('/library', {}, language);
    const links = within(screen.getByRole('navigation', { name })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([...places]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page', null, null]);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('are not there in play, nor beside the question of the first visit', async () => {
    await show('/play/nowhere', {}, language);
    expect(screen.queryByRole('navigation')).toBeNull();
    cleanup();
    localStorage.clear();
    location.hash = '/';
    render(<App services={buildServices()} preferences={openPreferences(openSettingsStore())} />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('progress that won’t last', () => {
  test.each([
    ['unavailable', /不让保存/],
    ['blocked', /还开着旧版本/],
    ['full', /手机存满了/],
    ['lost', /被浏览器清掉了/],
    ['newer', /是新版本存的/],
  ] as const)('is said plainly when storage is %s, in play too, and the file is offered where no story needs the room', async (shortfall, words) => {
    await show('/play/nowhere', { log: logWith(shortfall) });
    expect((await screen.findByText(words)).closest('[role=status]')).toBeTruthy();
    const offer = () => screen.queryByRole('link', { name: '把进度存成文件' })?.getAttribute('href');
    expect(offer()).toBeUndefined();
    await act(() => void (location.hash = '#/'));
    await waitFor(() => expect(offer()).toBe('#/me'));
  });

  test('is not spoken of on the board of a lesson, which needs the whole screen', async () => {
    await show('/class/nowhere', { log: logWith('unavailable'), offline: offline('update-waiting') });
    await act(() => new Promise((done) => setTimeout(done)));
    expect(document.querySelector('[data-shortfall]')).toBeNull();
    expect(screen.queryByRole('button', { name: '现在更新' })).toBeNull();
  });

  test('is not spoken of at a booth, nor are other places shown there', async () => {
    await show('/demo/kiosk', { log: logWith('unavailable'), offline: offline('update-waiting') });
    await act(() => new Promise((done) => setTimeout(done)));
    expect(document.querySelector('[data-shortfall]')).toBeNull();
    expect(screen.queryByRole('button', { name: '现在更新' })).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  test('is not spoken of while all is well', async () => {
    await show('/');
    await act(() => new Promise((done) => setTimeout(done)));
    expect(screen.queryByText(/进度/)).toBeNull();
  });
});

describe('a new version', () => {
  test.each([
    ['someone-plays', /另一个页面正在玩故事/],
    ['later', /下次打开就是新的/],
  ] as const)('waits for a tap, and says why when it can’t be put in place (%s)', async (answer, words) => {
    await show('/', { offline: offline('update-waiting', answer) });
    fireEvent.click(screen.getByRole('button', { name: '现在更新' }));
    expect(await screen.findByText(words)).toBeTruthy();
  });

  test('is never spoken of in the middle of a story', async () => {
    await show('/play/nowhere', { offline: offline('update-waiting') });
    expect(screen.queryByRole('button', { name: '现在更新' })).toBeNull();
  });
});

test('a browser that can’t keep the app offline is told so once', async () => {
  const words = /要连着网才能用/;
  await show('/', { offline: offline('unsupported') });
  expect(await screen.findByText(words)).toBeTruthy();
  cleanup();
  render(<App services={buildServices({ offline: offline('unsupported') })} preferences={openPreferences(openSettingsStore())} />);
  await act(() => new Promise((done) => setTimeout(done)));
  expect(screen.queryByText(words)).toBeNull();
});

test('an app opened from a folder says nothing of a network, which it never needs', async () => {
  await show('/', { offline: offline('carried') });
  await act(() => new Promise((done) => setTimeout(done)));
  expect(screen.queryByText(/网/, { selector: 'p' })).toBeNull();
});
