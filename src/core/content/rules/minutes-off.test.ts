import { expect, test } from 'vitest';
import { buildBooster, buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
import { buildHandsVote, buildShortProgramme, buildStagedPack, buildTitleCard } from '#testing/build-programmes.ts';
import { minutesOff } from './minutes-off.ts';

test('finds nothing in a sound pack', () => {
  expect([...minutesOff(buildTaughtPack())]).toEqual([]);
});

test('finds a plan too long or too short for the minutes it states', () => {
  const long = buildBooster({ steps: [{ type: 'practice', items: ['s1', 'g1', 's2', 'g2', 's3', 'g3', 's4'] }] });
  const pack = buildTaughtPack({ plans: [long, buildPlan({ minutes: 40 })] });
  expect([...minutesOff(pack)].map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'lessons.plans[0].minutes: these steps take about 7 minutes, not 5',
    'lessons.plans[1].minutes: these steps take about 12.8 minutes, not 40',
  ]);
});

test('allows the steps of a programme a fifth more or less than its minutes, and finds one that is further off', () => {
  const lasting = (minutes: number) => buildShortProgramme({ minutes: 10, steps: [buildTitleCard({ minutes: 1 }), buildHandsVote({ minutes: minutes - 1 })] });
  const pack = buildStagedPack({ programmes: [lasting(8), lasting(12), lasting(7.5), lasting(13)] });
  expect([...minutesOff(pack)].map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'programmes.programmes[2].minutes: these steps take about 7.5 minutes, not 10',
    'programmes.programmes[3].minutes: these steps take about 13 minutes, not 10',
  ]);
});
