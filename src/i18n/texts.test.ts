import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeSite, type FakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { changeLanguage, language, loadTexts, slotted, t, templateOf } from './texts.ts';

/** Files of one section with one word. What one test has loaded, a change of language in the next one wants again. */
const FILES = [
  ['once', '一', 'one'],
  ['again', '又', 'again'],
  ['late', '晚', 'late'],
  ['far', '远', 'far'],
  ['quick', '快', 'quick'],
  ['before', '前', 'before'],
  ['meanwhile', '同时', 'meanwhile'],
] as const;

let site: FakeSite;

beforeEach(async () => {
  await textsFromDisk('zh');
  site = fakeSite([]);
  for (const [name, zh, en] of FILES) {
    site.files.set(`locales/zh/${name}.json`, JSON.stringify({ [name]: { word: zh } }));
    site.files.set(`locales/en/${name}.json`, JSON.stringify({ [name]: { word: en } }));
  }
});
afterEach(() => vi.unstubAllGlobals());

describe('a text of the interface', () => {
  test('is the one of the language on screen, with its slots filled', async () => {
    expect(t('student:judge.place', { place: 2, of: 10 })).toBe('第 2 条，共 10 条');
    await changeLanguage('en');
    expect(t('student:judge.place', { place: 2, of: 10 })).toBe('2 of 10');
  });

  test('counts as the language does', async () => {
    const counted = () => [1, 2, 0].map((count) => t('student:library.count', { count }));
    expect(counted()).toEqual(['1 个情景', '2 个情景', '0 个情景']);
    await changeLanguage('en');
    expect(counted()).toEqual(['1 story', '2 stories', '0 stories']);
  });

  test('takes what fills a slot as it is: nothing in it is read as a slot, a reference or a sign of the page', () => {
    const hostile = '<b>$t(shell:name){of}</b>';
    expect(t('student:source-title', { title: hostile })).toBe(`《${hostile}》`);
  });

  test('can be had as it is written, with its slots open and in the right number', async () => {
    expect(templateOf('student:library.count', { count: 1 })).toBe('{count} 个情景');
    await changeLanguage('en');
    expect(templateOf('student:library.count', { count: 1 })).toBe('{count} story');
  });
});

describe('loading', () => {
  test('fetches a file once, however many ask', async () => {
    await Promise.all([loadTexts('once'), loadTexts('once')]);
    await loadTexts('once');
    expect(site.asked.filter((path) => path === 'locales/zh/once.json')).toHaveLength(1);
  });

  test('fails when the file cannot be had, and asks again the next time', async () => {
    site.isCutOff = true;
    await expect(loadTexts('again')).rejects.toThrow();
    site.isCutOff = false;
    await loadTexts('again');
    expect(t('again:word')).toBe('又');
  });
});

describe('changing the language', () => {
  test('shows nothing of it until every text in use is there', async () => {
    await loadTexts('late');
    const changing = changeLanguage('en');
    expect([language.value, t('late:word')]).toEqual(['zh', '晚']);
    await changing;
    expect([language.value, t('late:word')]).toEqual(['en', 'late']);
  });

  test('that failed for want of a network works when it is tried again', async () => {
    await loadTexts('far');
    site.isCutOff = true;
    await expect(changeLanguage('en')).rejects.toThrow();
    expect(language.value).toBe('zh');
    site.isCutOff = false;
    await changeLanguage('en');
    expect(t('far:word')).toBe('far');
  });

  test('there and back in a moment ends where the person ended', async () => {
    await loadTexts('quick');
    await Promise.all([changeLanguage('en'), changeLanguage('zh')]);
    expect([language.value, t('quick:word')]).toEqual(['zh', '快']);
  });

  test('brings the texts of a screen that was opened meanwhile', async () => {
    await loadTexts('before');
    await Promise.all([changeLanguage('en'), loadTexts('meanwhile')]);
    expect([t('before:word'), t('meanwhile:word')]).toEqual(['before', 'meanwhile']);
  });
});

describe('syllables of a text with slots', () => {
  const part = fc.oneof(
    fc.string({ unit: fc.constantFrom('真', '的', '，', 'a', ' '), maxLength: 6 }),
    fc.constantFrom('{count}', '{of}', '{name}').map((slot) => slot),
  );

  test('are as many as the filled text has characters, whatever fills it', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.nat(), fc.string({ maxLength: 9 }), (parts, count, name) => {
        const template = parts.join('');
        const slots = { count, of: 10, name };
        const filled = template.replace(/\{([a-z]+)\}/g, (_, slot: 'count' | 'of' | 'name') => String(slots[slot]));
        const syllables = [...template].map((_, index) => `s${index}`);
        expect(slotted(template, syllables, slots)).toHaveLength(filled.length);
      }),
    );
  });

  test('stay with the characters they belong to; what fills a slot has none', () => {
    const syllables = ['dì', '-', ...Array<string>(7).fill('-'), '-', 'tiáo'];
    expect(slotted('第 {place} 条', syllables, { place: 12 })).toEqual(['dì', '-', '-', '-', '-', 'tiáo']);
  });

  test('stay as they are where a slot is not filled', () => {
    expect(slotted('{x}真', ['-', '-', '-', 'zhēn'], {})).toEqual(['-', '-', '-', 'zhēn']);
  });
});
