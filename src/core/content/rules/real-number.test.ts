import { expect, test } from 'vitest';
import { buildItem, buildPack, buildText } from '#testing/build-pack.ts';
import { realNumber } from './real-number.ts';

const codes = (words: string) => [...realNumber(buildPack({ items: [buildItem({ explain: { ...buildText('好'), en: words } })] }))].map(({ code }) => code);

test.each(['打110或96110', '95588', '138****0000', '尾号 1234 的卡', '2024-05-20 至 2024-06-01', '订单 20240520', '¥12,600.00', '20:40–21:15'])(
  'lets %s stand',
  (words) => {
    expect(codes(words)).toEqual([]);
  },
);

test.each([
  '13812345678',
  '138 1234 5678',
  '138-1234-5678',
  '+86 13812345678',
  '１３８１２３４５６７８',
  '010-88886666',
  '0571 8888 6666',
  '400-810-1234',
  '电话4008101234。',
])('finds the phone number in %s', (words) => {
  expect(codes(words)).toContain('real-phone');
});

test.each(['6222021234567890123', '6222 0212 3456 7890 123', '6222-0212-3456-7890', '11010519491231002X', '110105 19491231 002X', '12381 6222021234567890123'])(
  'finds the card or identity number in %s',
  (words) => {
    expect(codes(words)).toContain('real-card');
  },
);
