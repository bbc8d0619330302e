import { expect, test } from 'vitest';
import { pinyinTable } from './pinyin-table.ts';

test('gives one syllable for each character, counted as the page counts them', () => {
  const words = '点QQ群😀！𠮷';
  const syllables = (pinyinTable([words])[words] ?? '').split(' ');
  expect(syllables).toHaveLength(words.length);
  expect(syllables.slice(0, 5)).toEqual(['diǎn', '-', '-', 'qún', '-']);
});

test('tells sounds apart by the words around them', () => {
  expect(pinyinTable(['银行', '行走', '长大', '很长'])).toEqual({ 银行: 'yín háng', 行走: 'xíng zǒu', 长大: 'zhǎng dà', 很长: 'hěn cháng' });
});

test.each([
  ['只说你做得对', 'zhǐ shuō nǐ zuò de duì'],
  ['一只小猫', 'yì zhī xiǎo māo'],
  ['得到奖品', 'dé dào jiǎng pǐn'],
  ['账单查得到', 'zhàng dān chá de dào'],
  ['断了就得重来', 'duàn le jiù děi chóng lái'],
  ['拿着手机', 'ná zhe shǒu jī'],
  ['“叮”了一声', '- dīng - le yì shēng'],
  ['一分钟就还你', 'yì fēn zhōng jiù huán nǐ'],
  ['各位家长，有空吗', 'gè wèi jiā zhǎng - yǒu kòng ma'],
  ['妈妈正看着我', 'mā ma zhèng kàn zhe wǒ'],
  ['告诉朋友名字', 'gào su péng you míng zi'],
])('reads %s as a school book does', (text, syllables) => {
  expect(pinyinTable([text])).toEqual({ [text]: syllables });
});

test('says 一 and 不 as they are spoken', () => {
  expect(pinyinTable(['一个', '一天', '停一停', '周一', '不要', '不好', '是不是'])).toEqual({
    一个: 'yí gè',
    一天: 'yì tiān',
    停一停: 'tíng yi tíng',
    周一: 'zhōu yī',
    不要: 'bú yào',
    不好: 'bù hǎo',
    是不是: 'shì bu shì',
  });
});

test('follows a correction, and forgets it for the next table', () => {
  expect(pinyinTable(['他还了钱'], { 还了: 'huán le' })).toEqual({ 他还了钱: 'tā huán le qián' });
  expect(pinyinTable(['着急'], { 着急: 'zhe jí' })['着急']).toBe('zhe jí');
  expect(pinyinTable(['着急'])['着急']).toBe('zháo jí');
});

test('leaves out texts without Chinese', () => {
  expect(pinyinTable(['QQ 123', ''])).toEqual({});
});
