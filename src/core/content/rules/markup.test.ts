import { expect, test } from 'vitest';
import { buildItem, buildPack, buildText } from '#testing/build-pack.ts';
import { markup } from './markup.ts';

const count = (words: string) => [...markup(buildPack({ items: [buildItem({ explain: { ...buildText('好'), en: words } })] }))].length;

test.each(['5 < 6', 'R&D', '《刑法》', '<18岁', 'A & B; C', '[图片]'])('lets %s stand', (words) => {
  expect(count(words)).toBe(0);
});

test.each(['<b>好</b>', '<img src=x onerror=1', '</p>', '<!-- x -->', '&nbsp;', '&#60;', 'javascript:alert(1)', '[点我](x)', '＜script＞'])(
  'finds the markup in %s',
  (words) => {
    expect(count(words)).toBe(1);
  },
);
