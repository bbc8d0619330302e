import { expect, test } from 'vitest';
import { buildItem, buildPack, buildSource, buildText } from '#testing/build-pack.ts';
import { outsideLink } from './outside-link.ts';

const count = (words: string) => [...outsideLink(buildPack({ items: [buildItem({ explain: { ...buildText('好'), en: words } })] }))].length;

test.each(['gift.example', 'https://pay.gift.example/a?b=1', '3.5 元', 'Mr.Wang', '等等...好', 'v1.2.3', 'app.apk'])('lets %s stand', (words) => {
  expect(count(words)).toBe(0);
});

test.each([
  'http://a.b',
  'https://mps.gov.cn',
  '点www.gift.example.cn',
  '点abc.com领取',
  'QQ.COM',
  'me@mail.cn',
  'ｗｗｗ．abc．ｃｏｍ',
  'weixin://pay',
  'gift.example.top',
  'https:',
])('finds the way out in %s', (words) => {
  expect(count(words)).toBe(1);
});

test('lets the address of a source stand, which is a record and never shown', () => {
  expect([...outsideLink(buildPack({ sources: [buildSource({ url: 'https://www.mps.gov.cn/' })] }))]).toEqual([]);
});
