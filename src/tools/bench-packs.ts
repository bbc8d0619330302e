import { performance } from 'node:perf_hooks';
import { readPack } from '#core/content/read-pack.ts';
import type { Pack } from '#core/content/pack.schema.ts';
import { shippedPacks } from '#testing/shipped-pack.ts';

// How long the checker takes for 300 scenarios and as many items, at least, as the median of nine runs, and as a ratio to
// parsing the same JSON: the time depends on the machine, the ratio hardly does. `tsx src/tools/bench-packs.ts`
const RUNS = 9;
const pack = grown(300);
const sound = readPack(pack);
// Copies of an item stand in different folds of the leak measure, so this one problem may show and is no fault of the pack.
const fault = sound.ok ? undefined : sound.problems.find(({ code }) => code !== 'answer-leak');
if (fault) throw new Error(`the pack to measure with has problems: ${fault.path} ${fault.message}`);
const text = JSON.stringify(pack);
const parse = median(() => void JSON.parse(text));
const read = median(() => void readPack(pack));
console.log(
  `packs: ${pack.scenarios.length} scenarios and ${pack.items.length} items read in ${read.toFixed(0)} ms (median of ${RUNS}), ${(read / parse).toFixed(1)} times JSON.parse of the same ${(text.length / 1e6).toFixed(1)} MB`,
);

/** The first shipped pack, repeated under new names until it has so many scenarios and items. */
function grown(size: number): Pack {
  const [shipped] = shippedPacks();
  if (!shipped) throw new Error('there is no pack to measure with');
  const { manifest, scenarios, items, sources } = shipped.pack;
  const copies = (length: number): readonly number[] => Array.from({ length: Math.ceil(size / length) }, (_, copy) => copy);
  const named = (id: string, copy: number): string => `${id}-${copy}`;
  const itemCopies = copies(items.length).length;
  return {
    manifest,
    sources,
    scenarios: copies(scenarios.length).flatMap((copy) =>
      scenarios.map((one) => ({ ...one, id: named(one.id, copy), round: one.round.map((id) => named(id, copy % itemCopies)) })),
    ),
    items: copies(items.length).flatMap((copy) =>
      items.map((one) => ({ ...one, id: named(one.id, copy), ...(one.twin === undefined ? {} : { twin: named(one.twin, copy) }) })),
    ),
  };
}

function median(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[(RUNS - 1) / 2] ?? 0;
}
