import type * as v from 'valibot';
import type { Read } from '../kernel/read.ts';
import { type ItemsBundle, ItemsBundleSchema, type PackOf, PackOfSchema, type ScenarioBundle, ScenarioBundleSchema } from './bundle.schema.ts';
import { type Catalogue, CatalogueSchema } from './catalogue.schema.ts';
import { type LessonsBundle, LessonsBundleSchema } from './lessons.schema.ts';
import { isNewerFormat, newerFormat } from './format.ts';
import { type ProgrammesBundle, ProgrammesBundleSchema } from './programmes.schema.ts';
import { readShape } from './shape.schema.ts';

// The readers of what the build makes of a pack. Content was checked at build time; here only the shape is,
// because a file can arrive cut, old, or from another version of the app. Unknown fields are left out.

/** Reads `catalogue.json`. A newer format gives the one problem `newer-format`. */
export function readCatalogue(input: unknown): Read<Catalogue> {
  return readBuilt(CatalogueSchema, input);
}

/** Reads `packs/scenarios.json`. A newer format gives the one problem `newer-format`. */
export function readPackOf(input: unknown): Read<PackOf> {
  return readBuilt(PackOfSchema, input);
}

/** Reads `scenario/<id>.json`. A newer format gives the one problem `newer-format`. */
export function readScenarioBundle(input: unknown): Read<ScenarioBundle> {
  return readBuilt(ScenarioBundleSchema, input);
}

/** Reads `items.json` and `debrief/<id>.json`. A newer format gives the one problem `newer-format`. */
export function readItemsBundle(input: unknown): Read<ItemsBundle> {
  return readBuilt(ItemsBundleSchema, input);
}

/** Reads `lessons.json`. A newer format gives the one problem `newer-format`. */
export function readLessonsBundle(input: unknown): Read<LessonsBundle> {
  return readBuilt(LessonsBundleSchema, input);
}

/** Reads `programmes.json`. A newer format gives the one problem `newer-format`. */
export function readProgrammesBundle(input: unknown): Read<ProgrammesBundle> {
  return readBuilt(ProgrammesBundleSchema, input);
}

function readBuilt<Schema extends v.GenericSchema>(schema: Schema, input: unknown): Read<v.InferOutput<Schema>> {
  const format = typeof input === 'object' && input !== null && 'format' in input ? input.format : undefined;
  return isNewerFormat(format) ? { ok: false, problems: [newerFormat('format')] } : readShape(schema, input);
}
