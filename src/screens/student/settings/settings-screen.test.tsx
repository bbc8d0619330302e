// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPreferences, type Preferences } from '#features/preferences/preferences.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { SettingsScreen } from './settings-screen.tsx';

const root = document.documentElement;
let preferences: Preferences;
let page: Element;

beforeEach(async () => {
  await textsFromDisk('zh');
  fakeSite([]);
  fakeBrowser();
  localStorage.clear();
  preferences = openPreferences(openSettingsStore());
  page = render(<SettingsScreen preferences={preferences} />).container;
});
afterEach(() => {
  cleanup();
  preferences.erase();
  vi.unstubAllGlobals();
});

const option = (group: string | RegExp, name: string) => within(screen.getByRole('group', { name: group })).getByRole<HTMLInputElement>('radio', { name });
const choose = (group: string | RegExp, name: string) => fireEvent.click(option(group, name));

describe('a setting shows at once', () => {
  test('colours', () => {
    choose('颜色', '深色');
    expect([root.dataset['theme'], option('颜色', '深色').checked]).toEqual(['dark', true]);
  });

  test('text size', () => {
    choose('字号', '特大');
    expect([root.dataset['textSize'], option('字号', '特大').checked]).toEqual(['largest', true]);
  });

  test('language, of this very screen too', async () => {
    choose(/Language/, 'English');
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
    expect([root.lang, option(/Language/, 'English').checked]).toEqual(['en', true]);
    expect(await axeFindings(page)).toEqual([]);
    choose(/Language/, '中文');
    expect(await screen.findByRole('heading', { level: 1, name: '设置' })).toBeTruthy();
  });

  test('lower-grade mode, timers and stage', () => {
    choose(/低年级模式/, '开');
    choose('限时选择', '关');
    choose('我在读', '高中、中职');
    expect(preferences.settings.value).toMatchObject({ lowerGrade: true, timers: false, stage: 'senior' });
    expect([option(/低年级模式/, '开').checked, option('限时选择', '关').checked, option('我在读', '高中、中职').checked]).toEqual([true, true, true]);
  });
});

test('every group has its name for readers and for outside programs, and axe has nothing to say', async () => {
  expect([...page.querySelectorAll<HTMLElement>('[data-setting]')].map(({ dataset }) => dataset['setting'])).toEqual([
    'language',
    'text-size',
    'theme',
    'lower-grade',
    'timers',
    'stage',
  ]);
  expect(await axeFindings(page)).toEqual([]);
});

test('the language of the browser is the chosen one until another is', () => {
  expect(option(/Language/, '中文').checked).toBe(true);
});
