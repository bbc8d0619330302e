import { expect, test } from 'vitest';
import { buildBeat, buildEnding, buildItem, buildPack, buildScenario, buildScene, buildSource } from '#testing/build-pack.ts';
import { buildForms, buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
import { buildProgramme, buildStagedPack } from '#testing/build-programmes.ts';
import { duplicateId } from './duplicate-id.ts';

test('finds nothing in a sound pack', () => {
  expect([...duplicateId(buildPack())]).toEqual([]);
});

test('finds an identifier used twice among scenarios, items, sources and endings', () => {
  const twice = buildScenario({ endings: [buildEnding(), buildEnding({ id: 'lost', result: 'lost' }), buildEnding()] });
  const pack = buildPack({ scenarios: [buildScenario(), twice], items: [buildItem(), buildItem()], sources: [buildSource(), buildSource()] });
  expect([...duplicateId(pack)].map(({ path }) => path)).toEqual(['scenarios[1].id', 'items[1].id', 'sources[1].id', 'scenarios[1].endings[2].id']);
});

test('finds the same beat and decision in two scenes of one scenario, because the timeline shows them together', () => {
  const scenes = [buildScene({ beats: [buildBeat()] }), buildScene({ id: 'call', beats: [buildBeat()] })];
  expect([...duplicateId(buildPack({ scenarios: [buildScenario({ scenes })] }))].map(({ path }) => path)).toEqual([
    'scenarios[0].scenes[1].beats[0].id',
    'scenarios[0].scenes[1].then.decision.id',
  ]);
});

test('finds forms and plans that bear the same identifier', () => {
  const pack = buildTaughtPack({ forms: [buildForms(), buildForms()], plans: [buildPlan(), buildPlan()] });
  expect([...duplicateId(pack)].map(({ path }) => path)).toEqual(['lessons.forms[1].id', 'lessons.plans[1].id']);
});

test('finds programmes that bear the same identifier', () => {
  const pack = buildStagedPack({ programmes: [buildProgramme(), buildProgramme()] });
  expect([...duplicateId(pack)].map(({ path }) => path)).toEqual(['programmes.programmes[1].id']);
});
