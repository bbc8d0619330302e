// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lowerGrade } from '#i18n/say.ts';
import { openSettingsStore } from '#storage/settings-store.ts';
import { eventually } from '#testing/eventually.ts';
import { fakeBrowser } from '#testing/fake-browser.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { openPreferences } from './preferences.ts';
import { visitorPreferences } from './visitor-preferences.ts';

const root = document.documentElement;
const onPage = () => [root.lang, root.dataset['textSize'], lowerGrade.value];

beforeEach(async () => {
  await textsFromDisk('zh');
  await textsFromDisk('en');
  fakeSite([]);
  fakeBrowser();
  localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

test('what a visitor likes is on the page, and nowhere else', async () => {
  openSettingsStore().write({ language: 'zh', textSize: 'large' });
  const before = JSON.stringify({ ...localStorage });
  const visitor = visitorPreferences(openPreferences(openSettingsStore()), 'zh');
  visitor.change({ language: 'en', lowerGrade: true });
  await eventually(() => expect(onPage()).toEqual(['en', 'large', true]));
  expect(JSON.stringify({ ...localStorage })).toBe(before);
});

test('the next visitor finds the language of the booth and the owner’s settings', async () => {
  openSettingsStore().write({ language: 'zh', textSize: 'large' });
  const visitor = visitorPreferences(openPreferences(openSettingsStore()), 'en');
  visitor.change({ language: 'zh', textSize: 'largest', lowerGrade: true });
  visitor.forget();
  await eventually(() => expect(onPage()).toEqual(['en', 'large', false]));
});

test('neither a change of the owner’s nor one of the system changes the visitor’s language', async () => {
  const system = Object.assign(new EventTarget(), { matches: false });
  window.matchMedia = () => system as unknown as MediaQueryList; // as much of it as is used
  const owner = openPreferences(openSettingsStore());
  const visitor = visitorPreferences(owner, 'zh');
  visitor.change({ language: 'en' });
  await eventually(() => expect(root.lang).toBe('en'));
  owner.change({ textSize: 'large' });
  system.dispatchEvent(new Event('change'));
  await new Promise((done) => setTimeout(done));
  expect(root.lang).toBe('en');
});

test('the page is the owner’s again in the end', async () => {
  const visitor = visitorPreferences(openPreferences(openSettingsStore()), 'en');
  visitor.change({ lowerGrade: true });
  visitor.close();
  await eventually(() => expect(onPage()).toEqual(['zh-CN', 'normal', false]));
});
