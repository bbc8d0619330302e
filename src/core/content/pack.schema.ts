import * as v from 'valibot';
import type { Read } from '../kernel/read.ts';
import { PACK_FORMAT } from './format.ts';
import { type Item, ItemSchema } from './item.schema.ts';
import { type Lessons, LessonsSchema } from './lessons.schema.ts';
import { type Programmes, ProgrammesSchema } from './programmes.schema.ts';
import { type Scenario, ScenarioSchema } from './scenario.schema.ts';
import { readShape } from './shape.schema.ts';
import { idSchema, TextSchema } from './text.schema.ts';

export { PACK_FORMAT };

/** Where a fact was reported. `url` is for our records: children see publisher, title and date. */
export const SourceSchema = v.strictObject({
  id: idSchema,
  publisher: TextSchema,
  title: v.nullable(TextSchema),
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/, 'a date is 2024, 2024-05 or 2024-05-20'))),
  url: v.nullable(v.string()),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/** `pack.json`: what the pack is, and the names of its files (`scenarios/<name>.json`, `items/<name>.json`, `sources/<name>.json`). */
export const ManifestSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: idSchema,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers: 1.0.0')),
  title: TextSchema,
  publisher: TextSchema,
  licence: v.pipe(v.string(), v.minLength(1)),
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  files: v.strictObject({ scenarios: v.array(idSchema), items: v.array(idSchema), sources: v.array(idSchema) }),
  /** Words whose pinyin the build gets wrong: word → syllables separated by spaces. */
  pinyin: v.optional(v.record(v.string(), v.string())),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;

/** A whole pack in one value: manifest and the contents of its files. */
export const PackSchema = v.strictObject({
  manifest: ManifestSchema,
  scenarios: v.array(ScenarioSchema),
  items: v.array(ItemSchema),
  sources: v.array(SourceSchema),
  /** `lessons.json`, where the pack has one. */
  lessons: v.optional(LessonsSchema),
  /** `programmes.json`, where the pack has one. */
  programmes: v.optional(ProgrammesSchema),
});
export type Pack = v.InferOutput<typeof PackSchema>;

/** Reads the manifest of a pack. */
export function readManifest(input: unknown, at = 'manifest'): Read<Manifest> {
  return readShape(ManifestSchema, input, at);
}

/** Reads one scenario, item or source of a pack; `at` is its place, like `scenarios[2]`. */
export function readScenarioShape(input: unknown, at: string): Read<Scenario> {
  return readShape(ScenarioSchema, input, at);
}
export function readItemShape(input: unknown, at: string): Read<Item> {
  return readShape(ItemSchema, input, at);
}
export function readSourceShape(input: unknown, at: string): Read<Source> {
  return readShape(SourceSchema, input, at);
}

/** Reads `lessons.json` of a pack. */
export function readLessonsShape(input: unknown, at = 'lessons'): Read<Lessons> {
  return readShape(LessonsSchema, input, at);
}

/** Reads `programmes.json` of a pack. */
export function readProgrammesShape(input: unknown, at = 'programmes'): Read<Programmes> {
  return readShape(ProgrammesSchema, input, at);
}
