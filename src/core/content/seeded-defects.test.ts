// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildItem } from '#testing/build-pack.ts';
import { buildStagedPack } from '#testing/build-programmes.ts';
import { DEFECT_CLASSES } from '#testing/defect-classes.ts';
import { draftOf } from '#testing/plant-defect.ts';
import { shippedPacks } from '#testing/shipped-pack.ts';
import { seededRandom } from '../kernel/seeded-random.ts';
import type { Problem } from '../kernel/read.ts';
import type { Pack } from './pack.schema.ts';
import { readPack } from './read-pack.ts';

const SEED = 20240625;

test('there are enough classes to speak of a share', () => {
  expect(DEFECT_CLASSES.length).toBeGreaterThanOrEqual(18);
});

test('finds at least 99 % of the defects planted into a tiny pack', { timeout: 300_000 }, () => {
  const pack = buildStagedPack({}, [buildItem({ id: 'young', stages: ['primary-low'], twin: undefined })]); // lower-grade defects need a place
  expect(shareCaught('tiny pack', pack, 10)).toBeGreaterThanOrEqual(0.99);
});

for (const { name, pack } of shippedPacks()) {
  test(`raises no false alarm on the shipped pack ${name}`, () => {
    const read = readPack(pack);
    expect(read.ok ? [] : read.problems).toEqual([]);
  });

  test(`finds at least 99 % of the defects planted into the shipped pack ${name}`, { timeout: 300_000 }, () => {
    expect(shareCaught(name, pack, 2)).toBeGreaterThanOrEqual(0.99);
  });
}

/** Plants each class at `each` random places, one at a time, and prints the share that the checker names. */
function shareCaught(name: string, pack: Pack, each: number): number {
  const keyOf = ({ code, path }: Problem): string => `${code} ${path}`;
  const before = readPack(draftOf(pack));
  const known = new Set(before.ok ? [] : before.problems.map(keyOf));
  let planted = 0;
  const missed: string[] = [];
  for (const { name: defect, codes, plant } of DEFECT_CLASSES) {
    for (const seed of fc.sample(fc.integer(), { seed: SEED, numRuns: each })) {
      const draft = draftOf(pack);
      const random = seededRandom(`${defect} ${seed}`);
      if (!plant(draft, (length) => Math.floor(random() * length))) continue;
      planted++;
      const after = readPack(draft);
      if (after.ok || !after.problems.some((problem) => codes.includes(problem.code) && !known.has(keyOf(problem)))) missed.push(`${defect} (seed ${seed})`);
    }
  }
  const share = 1 - missed.length / planted;
  // oxlint-disable-next-line no-console -- the share is what this test is read for
  console.log(
    `${name}: ${planted - missed.length} of ${planted} planted defects of ${DEFECT_CLASSES.length} classes found (${(share * 100).toFixed(1)} %) ${missed.join(', ')}`,
  );
  return share;
}
