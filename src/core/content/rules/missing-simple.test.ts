import { expect, test } from 'vitest';
import { buildItem, buildPack, buildScenario, buildText } from '#testing/build-pack.ts';
import { missingSimple } from './missing-simple.ts';

const long = '一'.repeat(31);

test('finds nothing in short lower-grade content, and lets upper grades read more', () => {
  const pack = buildPack({ scenarios: [buildScenario({ stages: ['primary-low'] })], items: [buildItem({ explain: buildText(long) })] });
  expect([...missingSimple(pack)]).toEqual([]);
});

test('finds a long text for lower grades without simple words, in both languages', () => {
  const items = [buildItem({ stages: ['primary-low'], explain: buildText(long) })];
  expect([...missingSimple(buildPack({ items }))].map(({ message }) => message.slice(-17))).toEqual([': add "zh-simple"', ': add "en-simple"']);
});

test('finds simple words that are not short', () => {
  const items = [buildItem({ stages: ['primary-low'], explain: { ...buildText(long), 'zh-simple': long, 'en-simple': 'Short' } })];
  expect([...missingSimple(buildPack({ items }))].map(({ path }) => path)).toEqual(['items[0].explain.zh-simple']);
});

test('lets the reported case be long', () => {
  const scenario = buildScenario({ stages: ['primary-low'] });
  expect([...missingSimple(buildPack({ scenarios: [{ ...scenario, case: { ...scenario.case, facts: [buildText(long)] } }] }))]).toEqual([]);
});
