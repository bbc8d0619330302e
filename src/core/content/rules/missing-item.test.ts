import { expect, test } from 'vitest';
import { buildItem, buildPack, buildScenario } from '#testing/build-pack.ts';
import { buildBooster, buildForms, buildTaughtPack } from '#testing/build-lessons.ts';
import { buildProgramme, buildStagedPack } from '#testing/build-programmes.ts';
import { missingItem } from './missing-item.ts';

test('finds nothing in a sound pack', () => {
  expect([...missingItem(buildPack())]).toEqual([]);
});

test('finds an item of a round and a twin that are not in the pack', () => {
  const pack = buildPack({ scenarios: [buildScenario({ round: ['refund-fake', 'gone'] })], items: [buildItem({ twin: 'away' })] });
  expect([...missingItem(pack)].map(({ path }) => path)).toEqual(['scenarios[0].round[1]', 'items[0].twin']);
});

test('finds an item of a form and of a practice that is not in the pack', () => {
  const pack = buildTaughtPack({
    forms: [buildForms({ a: ['s1', 'g1', 's2', 'gone'], b: ['away', 'g3', 's4', 'g4'] })],
    plans: [buildBooster({ steps: [{ type: 'practice', items: ['s1', 'lost'] }] })],
  });
  expect([...missingItem(pack)].map(({ path }) => path)).toEqual(['lessons.forms[0].a[3]', 'lessons.forms[0].b[0]', 'lessons.plans[0].steps[0].items[1]']);
});

test('finds twins of a programme that are not in the pack', () => {
  const pack = buildStagedPack({ programmes: [buildProgramme({ steps: [{ type: 'twins', minutes: 1, item: 'gone' }] })] });
  expect([...missingItem(pack)].map(({ path }) => path)).toEqual(['programmes.programmes[0].steps[0].item']);
});
