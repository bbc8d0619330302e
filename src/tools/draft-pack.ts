import {
  type Pack,
  readItemShape,
  readLessonsShape,
  readManifest,
  readProgrammesShape,
  readScenarioShape,
  readSourceShape,
} from '#core/content/pack.schema.ts';
import type { Read } from '#core/kernel/read.ts';
import type { AssembledPack } from './assemble-pack.ts';

/**
 * The part of an unfinished pack that has the right shape, so that one can look at it while writing. Its
 * content may be wrong in every other way. Undefined when even the manifest can't be read.
 */
export function draftPack(input: AssembledPack['input']): Pack | undefined {
  const manifest = readManifest(input.manifest);
  if (!manifest.ok) return undefined;
  const lessons = readLessonsShape(input.lessons);
  const programmes = readProgrammesShape(input.programmes);
  return {
    manifest: manifest.value,
    scenarios: input.scenarios.flatMap((one) => valueOf(readScenarioShape(one, ''))),
    items: input.items.flatMap((one) => valueOf(readItemShape(one, ''))),
    sources: input.sources.flatMap((one) => valueOf(readSourceShape(one, ''))),
    ...(lessons.ok ? { lessons: lessons.value } : {}),
    ...(programmes.ok ? { programmes: programmes.value } : {}),
  };
}

function valueOf<Value>(read: Read<Value>): readonly Value[] {
  return read.ok ? [read.value] : [];
}
