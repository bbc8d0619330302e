import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventually } from '#testing/eventually.ts';
import { fakeSite, type FakeSite } from '#testing/fake-site.ts';
import { pinyinOf, wantPinyin } from './pinyin.ts';
import { lowerGrade } from './say.ts';
import { language } from './texts.ts';

let site: FakeSite;

beforeEach(() => {
  site = fakeSite([]);
  language.value = 'zh';
  lowerGrade.value = false;
});
afterEach(() => vi.unstubAllGlobals());

/** A table of one text under a name of its own: what was fetched once stays for the whole visit. */
function table(name: string, text: string, line: string): string {
  const path = `packs/tiny/pinyin/${name}.json`;
  site.files.set(path, JSON.stringify({ [text]: line }));
  return path;
}

describe('a table of pinyin', () => {
  test('is fetched once lower-grade mode is on, and not before', async () => {
    const path = table('first', '真的', 'zhēn de');
    wantPinyin(path);
    expect(site.asked).toEqual([]);
    lowerGrade.value = true;
    await eventually(() => expect(pinyinOf('真的')).toEqual(['zhēn', 'de']));
    expect(site.asked.filter((asked) => asked === path)).toHaveLength(1);
  });

  test('is not fetched for another language, whose texts have no pinyin', async () => {
    language.value = 'en';
    lowerGrade.value = true;
    wantPinyin(table('other', '假的', 'jiǎ de'));
    expect(site.asked).toEqual([]);
    expect(pinyinOf('真的')).toBeNull();
  });

  test('that could not be fetched leaves its texts plain, and is asked for again when it is wanted again', async () => {
    const path = table('again', '骗局', 'piàn jú');
    lowerGrade.value = true;
    site.isCutOff = true;
    wantPinyin(path);
    await eventually(() => expect(site.asked).toContain(path));
    expect(pinyinOf('骗局')).toBeNull();
    site.isCutOff = false;
    await eventually(() => {
      wantPinyin(path);
      expect(pinyinOf('骗局')).toEqual(['piàn', 'jú']);
    });
  });

  test('that is wanted again once it is there is not fetched twice', async () => {
    const path = table('twice', '停', 'tíng');
    lowerGrade.value = true;
    wantPinyin(path);
    await eventually(() => expect(pinyinOf('停')).toEqual(['tíng']));
    wantPinyin(path);
    expect(site.asked.filter((asked) => asked === path)).toHaveLength(1);
  });
});

test('no pinyin is shown outside lower-grade mode, nor for a text no table knows', async () => {
  const path = table('known', '查', 'chá');
  lowerGrade.value = true;
  wantPinyin(path);
  await eventually(() => expect(pinyinOf('查')).toEqual(['chá']));
  expect(pinyinOf('没有的')).toBeNull();
  lowerGrade.value = false;
  expect(pinyinOf('查')).toBeNull();
});
