import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { day, list, money, number, percent, sourceDate } from './format.ts';
import { LANGUAGES } from './languages.ts';
import { language } from './texts.ts';

afterEach(() => (language.value = 'zh'));

describe('money, given in fen', () => {
  test.each(['zh', 'en'])('is yuan with its sign in front, in %s', (tag) => {
    language.value = tag;
    expect([0, 1880, 100_000, 1_234_567].map(money)).toEqual(['¥0', '¥18.80', '¥1,000', '¥12,345.67']);
  });

  test('that is owed has its minus before the sign', () => {
    expect(money(-20_050)).toBe('−¥200.50');
  });
});

test('a share is a whole percentage', () => {
  expect([0, 0.005, 0.333, 0.995, 1].map(percent)).toEqual(['0%', '1%', '33%', '100%', '100%']);
});

test.each(LANGUAGES.map(({ tag, locale }) => [tag, locale]))('any number is written as Intl writes it in %s', (tag, locale) => {
  language.value = tag;
  const { format } = new Intl.NumberFormat(locale);
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1, 2, 10, 16, 100, 1000), (whole, part) => {
      expect(number(whole / part)).toBe(format(whole / part));
    }),
  );
  expect([12600, 0.5, -1234.5].map(number)).toEqual(['12,600', '0.5', '-1,234.5']);
});

test.each([
  ['zh', '2026年3月2日'],
  ['en', 'March 2, 2026'],
])('a day is written as people write it in %s', (tag, written) => {
  language.value = tag;
  expect(day(new Date(2026, 2, 2, 12).getTime())).toBe(written);
});

describe('the date of a source', () => {
  test.each([
    ['zh', '2024', '2024年'],
    ['zh', '2024-05', '2024年5月'],
    ['zh', '2024-05-20', '2024年5月20日'],
    ['en', '2024', '2024'],
    ['en', '2024-05', 'May 2024'],
    ['en', '2024-05-20', 'May 20, 2024'],
  ])('says no more in %s than %s does', (tag, date, written) => {
    language.value = tag;
    expect(sourceDate(date)).toBe(written);
  });

  test('is the same day whatever the clock of the phone', () => {
    expect(sourceDate('2024-01-01')).toBe('2024年1月1日');
    expect(sourceDate('2023-12-31')).toBe('2023年12月31日');
  });
});

test.each([
  ['zh', '姓名、学校、人脸'],
  ['en', '姓名, 学校, 人脸'],
])('names stand in a row as %s joins them', (tag, joined) => {
  language.value = tag;
  expect(list(['姓名', '学校', '人脸'])).toBe(joined);
});
