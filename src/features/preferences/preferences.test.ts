// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lowerGrade } from '#i18n/say.ts';
import { language, t } from '#i18n/texts.ts';
import { openSettingsStore, SETTINGS_KEY } from '#storage/settings-store.ts';
import { eventually } from '#testing/eventually.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite, type FakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { languageWanted, openPreferences, type Preferences } from './preferences.ts';

const root = document.documentElement;
let site: FakeSite;

beforeEach(async () => {
  await textsFromDisk('zh');
  site = fakeSite([]);
  fakeBrowser();
  localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

const open = (): Preferences => openPreferences(openSettingsStore());

/** The store of this phone as another tab changes it. */
function changeElsewhere(change: object): void {
  localStorage.setItem(SETTINGS_KEY, JSON.stringify({ ...JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}'), ...change }));
  window.dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY }));
}

describe('on the page', () => {
  test('the theme of the system is followed while the page is open', () => {
    const system = Object.assign(new EventTarget(), { matches: false });
    window.matchMedia = () => system as unknown as MediaQueryList; // as much of it as is used
    open();
    expect(root.dataset['theme']).toBe('light');
    system.matches = true;
    system.dispatchEvent(new Event('change'));
    expect(root.dataset['theme']).toBe('dark');
  });

  test('theme, text size, language and lower-grade mode are in place at once when the app opens', () => {
    openSettingsStore().write({ theme: 'dark', textSize: 'largest', lowerGrade: true });
    open();
    expect([root.dataset['theme'], root.dataset['textSize'], root.lang, root.dir, lowerGrade.value]).toEqual(['dark', 'largest', 'zh-CN', 'ltr', true]);
  });

  test('a change shows at once', () => {
    const preferences = open();
    preferences.change({ theme: 'dark', textSize: 'large', lowerGrade: true });
    expect([root.dataset['theme'], root.dataset['textSize'], lowerGrade.value]).toEqual(['dark', 'large', true]);
    preferences.change({ theme: 'light', lowerGrade: false });
    expect([root.dataset['theme'], root.dataset['textSize'], lowerGrade.value]).toEqual(['light', 'large', false]);
  });

  test.each([
    [true, 'dark'],
    [false, 'light'],
  ])('the theme is that of the system unless one was chosen (system dark: %s)', (dark, theme) => {
    fakeBrowser().dark = dark;
    const preferences = open();
    expect(root.dataset['theme']).toBe(theme);
    preferences.change({ theme: 'light' });
    expect(root.dataset['theme']).toBe('light');
  });

  test('what another tab changed shows here too', () => {
    const preferences = open();
    changeElsewhere({ theme: 'dark', stage: 'junior' });
    expect(root.dataset['theme']).toBe('dark');
    expect(preferences.settings.value.stage).toBe('junior');
  });
});

describe('the language', () => {
  test('is that of the browser until one is chosen', () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-GB', 'zh']);
    expect(languageWanted(openSettingsStore().read())).toBe('en');
    expect(languageWanted({ ...openSettingsStore().read(), language: 'zh' })).toBe('zh');
  });

  test('changes with the words, and the page says which it is', async () => {
    const preferences = open();
    preferences.change({ language: 'en' });
    expect(root.lang).toBe('zh-CN'); // the words are still Chinese
    await eventually(() => expect(root.lang).toBe('en'));
    expect(t('shell:start')).toBe('Start');
    preferences.change({ language: 'zh' });
    await eventually(() => expect(root.lang).toBe('zh-CN'));
  });

  test('stays what it is, and so does the mark on the page, when the words can’t be fetched', async () => {
    site.files.set('locales/zh/lost.json', '{}');
    const { loadTexts } = await import('#i18n/texts.ts');
    await loadTexts('lost'); // there is no English file of that name
    open().change({ language: 'en' });
    await eventually(() => expect(site.asked).toContain('locales/en/lost.json'));
    await Promise.resolve();
    expect([root.lang, language.value]).toEqual(['zh-CN', 'zh']);
  });
});

describe('a one-time notice', () => {
  test('is said once, in this visit and the next', () => {
    const preferences = open();
    expect([preferences.sayOnce('online-only'), preferences.sayOnce('online-only')]).toEqual([true, false]);
    expect(open().sayOnce('online-only')).toBe(false);
    expect(open().sayOnce('another')).toBe(true);
  });
});

test('erasing puts everything back as on the first visit, and leaves nothing in the browser', () => {
  const preferences = open();
  preferences.change({ theme: 'dark', textSize: 'largest', lowerGrade: true, stage: 'senior' });
  preferences.sayOnce('online-only');
  preferences.erase();
  expect(preferences.settings.value).toMatchObject({ theme: 'system', textSize: 'normal', stage: null, said: [] });
  expect([root.dataset['theme'], root.dataset['textSize'], lowerGrade.value]).toEqual(['light', 'normal', false]);
  expect(localStorage).toHaveLength(0);
});
