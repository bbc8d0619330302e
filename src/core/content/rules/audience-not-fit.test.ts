import { expect, test } from 'vitest';
import { buildForms, buildLessons } from '#testing/build-lessons.ts';
import { buildItem, buildScenario } from '#testing/build-pack.ts';
import { buildProgramme, buildStagedPack } from '#testing/build-programmes.ts';
import { audienceNotFit } from './audience-not-fit.ts';

test('finds nothing in a sound pack', () => {
  expect([...audienceNotFit(buildStagedPack())]).toEqual([]);
});

test('finds a story, a scene, a case, twins and forms that are for other stages', () => {
  const pack = buildStagedPack({ programmes: [buildProgramme({ audience: 'senior' })] });
  expect([...audienceNotFit(pack)].map(({ path }) => path.replace('programmes.programmes[0].', ''))).toEqual([
    'steps[1].forms',
    'steps[3].scenario',
    'steps[4].scenario',
    'steps[5].item',
    'steps[6].scenario',
    'steps[8].forms',
  ]);
});

test('takes what is for either half of a primary school', () => {
  for (const stage of ['primary-low', 'primary-high'] as const) {
    const pack = {
      ...buildStagedPack({ programmes: [buildProgramme({ audience: 'primary' })] }, [buildItem({ stages: [stage] })]),
      scenarios: [buildScenario({ stages: [stage, 'junior'] })],
      lessons: buildLessons({ forms: [buildForms({ stages: [stage] })] }),
    };
    expect([...audienceNotFit({ ...pack, items: pack.items.filter(({ stages }) => stages.includes(stage)) })], stage).toEqual([]);
  }
});

test('lets parents hear what happened to children of any age, but not play it', () => {
  const steps = [
    { type: 'case', minutes: 1, scenario: 'fake-service' },
    { type: 'scenario', minutes: 1, scenario: 'fake-service' },
  ] as const;
  const pack = buildStagedPack({ programmes: [buildProgramme({ audience: 'family', steps: [...steps] })] });
  expect([...audienceNotFit(pack)].map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'programmes.programmes[0].steps[1].scenario: "fake-service" is for junior, and this programme is for family',
  ]);
});
