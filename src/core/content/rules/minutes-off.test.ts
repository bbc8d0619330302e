import { expect, test } from 'vitest';
import { buildBooster, buildPlan, buildTaughtPack } from '#testing/build-lessons.ts';
import { minutesOff } from './minutes-off.ts';

test('finds nothing in a sound pack', () => {
  expect([...minutesOff(buildTaughtPack())]).toEqual([]);
});

test('finds a plan too long or too short for the minutes it states', () => {
  const long = buildBooster({ steps: [{ type: 'practice', items: ['s1', 'g1', 's2', 'g2', 's3', 'g3', 's4'] }] });
  const pack = buildTaughtPack({ plans: [long, buildPlan({ minutes: 40 })] });
  expect([...minutesOff(pack)].map(({ path, message }) => `${path}: ${message}`)).toEqual([
    'lessons.plans[0].minutes: these steps take about 7 minutes, not 5',
    'lessons.plans[1].minutes: these steps take about 13 minutes, not 40',
  ]);
});
