import { describe, expect, test } from 'vitest';
import { LANGUAGES, languageOf, preferredLanguage } from './languages.ts';

describe('the preferred language', () => {
  test('is the first one wanted that the app has, whatever the region', () => {
    expect(preferredLanguage(['fr-FR', 'en-GB', 'zh-CN'])).toBe('en');
    expect(preferredLanguage(['zh-Hant-TW', 'en'])).toBe('zh');
  });

  test('is Chinese where nothing fits or nothing is known', () => {
    expect(preferredLanguage(['fr', 'de-AT'])).toBe('zh');
    expect(preferredLanguage([])).toBe('zh');
  });

  test('is not taken from a language that only begins like one of ours', () => {
    expect(preferredLanguage(['enm', 'zha'])).toBe('zh');
  });
});

test('a tag nobody knows gives the first language', () => {
  expect(languageOf('tlh')).toBe(LANGUAGES[0]);
});

test('each language says its name in itself, and how it formats and runs', () => {
  expect(LANGUAGES.map(({ tag, name, dir }) => [tag, name, dir])).toEqual([
    ['zh', '中文', 'ltr'],
    ['en', 'English', 'ltr'],
  ]);
  for (const { locale } of LANGUAGES) expect(Intl.NumberFormat.supportedLocalesOf(locale)).toEqual([locale]);
});
