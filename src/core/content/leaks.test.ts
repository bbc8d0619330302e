import { expect, test } from 'vitest';
import { seededRandom } from '../kernel/seeded-random.ts';
import { buildBeat, buildChoice, buildItem, buildPack, buildScenario, buildScene, buildText } from '#testing/build-pack.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { itemLeak } from './item-leak.ts';
import { leaksOf } from './leaks.ts';
import { fitLogistic } from './logistic-regression.ts';
import { FEATURES, featuresOf } from './surface-features.ts';

test('the area under the curve is 1 for a perfect order, 0 for its reverse, a half for ties', () => {
  expect(areaUnderCurve([3, 2, 1, 0], [true, true, false, false])).toBe(1);
  expect(areaUnderCurve([0, 1, 2, 3], [true, true, false, false])).toBe(0);
  expect(areaUnderCurve([1, 1, 1, 1], [true, true, false, false])).toBe(0.5);
  expect(areaUnderCurve([4, 2, 3, 1], [true, true, false, false])).toBe(0.75);
});

test('logistic regression learns which feature matters and in which direction', () => {
  const model = fitLogistic(
    [
      [1, 5],
      [2, 5],
      [3, 5],
      [4, 5],
    ],
    [false, false, true, true],
  );
  expect(model.weights[0]).toBeGreaterThan(0.5);
  expect(model.weights[1]).toBe(0); // a feature that never changes says nothing
  expect(model.score([4, 5])).toBeGreaterThan(model.score([1, 5]));
});

test('surface features are counted as their names say', () => {
  const beats = [
    buildBeat({ text: buildText('您好！请在24小时内付款2万元，马上！') }),
    { type: 'link' as const, id: 'link', from: 'me', title: buildText('点我？'), domain: 'gift.example' },
  ];
  const row = featuresOf(buildItem({ beats, title: buildText('短信'), situation: buildText('你在家。') }));
  const of = Object.fromEntries(FEATURES.map((feature, index) => [feature, row[index]]));
  expect(of).toMatchObject({
    'situation length': 4,
    digits: 3,
    links: 1,
    'exclamation marks': 2,
    'question marks': 1,
    beats: 2,
    'urgent words': 1,
    'amount of money': Math.log1p(20_000),
  });
  expect(of['polite words']).toBe(2);
});

test('items of which only the meaning differs give an area near a half, those with a tell near one', () => {
  const random = seededRandom('leak');
  const items = (tell: string) =>
    Array.from({ length: 160 }, (_, index) => {
      const truth = index % 2 === 0 ? ('scam' as const) : ('genuine' as const);
      const words = '字'.repeat(10 + Math.floor(random() * 30)) + (truth === 'scam' ? tell : '');
      return buildItem({ id: `item-${index}`, truth, twin: `item-${index ^ 1}`, beats: [buildBeat({ text: buildText(words) })] });
    });
  expect(itemLeak(items('')).auc).toBeLessThan(0.6);
  const told = itemLeak(items('！！'));
  expect(told.auc).toBeGreaterThan(0.95);
  expect(told.strongest.map(({ feature }) => feature)).toContain('exclamation marks');
});

test('the order of the items changes nothing', () => {
  const items = Array.from({ length: 20 }, (_, index) =>
    buildItem({ id: `i${index}`, truth: index % 3 ? 'scam' : 'genuine', twin: `i${index ^ 1}`, title: buildText('字'.repeat(index + 1)) }),
  );
  expect(itemLeak([...items].reverse())).toEqual(itemLeak(items));
});

test('counts where the safe choice stands and whether it is longest, sharing ties, in decisions of three and more', () => {
  const choice = (id: string, kind: 'safe' | 'risky', words: string) => buildChoice({ id, kind, text: buildText(words) });
  const scene = (id: string, ...choices: ReturnType<typeof choice>[]) => buildScene({ id, then: { decision: { id, prompt: buildText('？'), choices } } });
  const scenes = [
    scene('one', choice('a', 'safe', '一二三'), choice('b', 'risky', '一二三'), choice('c', 'risky', '一')),
    scene('two', choice('a', 'risky', '一'), choice('b', 'safe', '一二三'), choice('c', 'safe', '一')),
    scene('pair', choice('a', 'safe', '一'), choice('b', 'risky', '二')),
  ];
  const { decisions } = leaksOf(buildPack({ scenarios: [buildScenario({ scenes })] }));
  expect(decisions).toEqual({ decisions: 2, first: 0.5, longest: 0.75, chance: 0.5 });
});
