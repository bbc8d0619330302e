import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lowerGrade, say } from './say.ts';
import { language } from './texts.ts';

const WHOLE = { zh: '不要告诉家长', en: 'Tell nobody at home', 'zh-simple': '别告诉家长', 'en-simple': 'Tell nobody' };

beforeEach(() => {
  language.value = 'zh';
  lowerGrade.value = false;
});
afterEach(() => (lowerGrade.value = false));

describe('the words of a pack', () => {
  test.each([
    ['zh', '不要告诉家长', '别告诉家长'],
    ['en', 'Tell nobody at home', 'Tell nobody'],
  ])('are those in %s, and the shorter ones in lower-grade mode', (tag, full, simple) => {
    language.value = tag;
    expect(say(WHOLE)).toBe(full);
    lowerGrade.value = true;
    expect(say(WHOLE)).toBe(simple);
  });

  test('are the full ones in lower-grade mode where there are no shorter ones', () => {
    lowerGrade.value = true;
    expect(say({ zh: '你好', en: 'Hello' })).toBe('你好');
  });

  test('are never the shorter ones of another language', () => {
    language.value = 'en';
    lowerGrade.value = true;
    expect(say({ zh: '你好', 'zh-simple': '好', en: 'Hello' })).toBe('Hello');
  });

  test('are Chinese where the language on screen is missing, then whatever there is, then nothing', () => {
    language.value = 'en';
    expect(say({ zh: '你好', fr: 'Bonjour' })).toBe('你好');
    expect(say({ fr: 'Bonjour' })).toBe('Bonjour');
    expect(say({})).toBe('');
  });
});
