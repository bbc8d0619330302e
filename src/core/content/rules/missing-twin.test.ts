import { expect, test } from 'vitest';
import { buildItem } from '#testing/build-pack.ts';
import { buildProgramme, buildStagedPack } from '#testing/build-programmes.ts';
import { missingTwin } from './missing-twin.ts';

test('finds nothing in a sound pack', () => {
  expect([...missingTwin(buildStagedPack())]).toEqual([]);
});

test('finds an item to be shown beside a twin that it does not have', () => {
  const pack = buildStagedPack({ programmes: [buildProgramme({ steps: [{ type: 'twins', minutes: 1, item: 's1' }] })] });
  expect([...missingTwin(pack)].map(({ path }) => path)).toEqual(['programmes.programmes[0].steps[0].item']);
});

test('leaves an item that is not there to the rule for it', () => {
  const pack = buildStagedPack({ programmes: [buildProgramme({ steps: [{ type: 'twins', minutes: 1, item: 'gone' }] })] }, [buildItem({ id: 'other' })]);
  expect([...missingTwin(pack)]).toEqual([]);
});
