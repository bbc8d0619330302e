// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wantPinyin } from '#i18n/pinyin.ts';
import { lowerGrade } from '#i18n/say.ts';
import { axeFindings } from '#testing/axe-findings.ts';
import { eventually } from '#testing/eventually.ts';
import { fakeSite } from '#testing/fake-site.ts';
import { textsFromDisk } from '#testing/texts-from-disk.ts';
import { Tell } from './tell.tsx';
import { Words } from './words.tsx';

afterEach(() => {
  cleanup();
  lowerGrade.value = false;
  vi.unstubAllGlobals();
});

const SECRET = { zh: '马上转账，不要告诉家长。', en: 'Transfer now, and tell nobody at home.' };

describe.each([
  ['zh', '不要告诉家长'],
  ['en', 'tell nobody at home'],
])('words of a pack, in %s', (language, quote) => {
  beforeEach(() => textsFromDisk(language));

  test('have the quoted part marked', async () => {
    const { container } = render(<Words text={SECRET} quotes={[{ [language]: quote }]} />);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([quote]);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('have nothing marked for a quote that is not in them, as in the shorter wording', () => {
    const { container } = render(<Words text={SECRET} quotes={[{ [language]: '###' }]} />);
    expect(container.querySelector('mark')).toBeNull();
    expect(container.textContent).toBe(SECRET[language as keyof typeof SECRET]);
  });
});

test('a text of the interface has pinyin around its filled slots in lower-grade mode', async () => {
  await textsFromDisk('zh');
  const site = fakeSite([]);
  site.files.set(
    'table.json',
    JSON.stringify({
      '一共 {flags} 处不对劲，你点出了 {caught} 处。': `yí gòng - - - - - - - - - chù bú duì jìn - nǐ diǎn chū le - - - - - - - - - - chù -`,
    }),
  );
  lowerGrade.value = true;
  wantPinyin('table.json');
  const { container } = render(<Tell k="student:debrief.summary" slots={{ flags: 12, caught: 3 }} />);
  await eventually(() => expect(container.querySelectorAll('ruby')).toHaveLength(11));
  expect([...container.querySelectorAll('ruby')].map((ruby) => ruby.textContent)).toEqual([
    '一yí',
    '共gòng',
    '处chù',
    '不bú',
    '对duì',
    '劲jìn',
    '你nǐ',
    '点diǎn',
    '出chū',
    '了le',
    '处chù',
  ]);
});
