import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { BeatSchema, CueSchema, PersonSchema } from '#core/content/beat.schema.ts';
import { ItemSchema } from '#core/content/item.schema.ts';
import { LessonsSchema } from '#core/content/lessons.schema.ts';
import { ManifestSchema, SourceSchema } from '#core/content/pack.schema.ts';
import { ProgrammesSchema } from '#core/content/programmes.schema.ts';
import { ScenarioSchema } from '#core/content/scenario.schema.ts';
import { TextSchema } from '#core/content/text.schema.ts';
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts';

// Parts that stand once in a file and are referred to; written out each time, they make the scenario schema three times as long.
const SHARED = { Text: TextSchema };
const TOLD = { Beat: BeatSchema, Cue: CueSchema, Person: PersonSchema };

/** The published JSON Schemas: file name → content. Made from the schemas the app itself reads with. */
export function packJsonSchemas(): ReadonlyMap<string, string> {
  const schemas = {
    manifest: [ManifestSchema, '内容包的说明（pack.json）/ manifest of a pack'],
    scenario: [ScenarioSchema, '一个情景（scenarios/<id>.json）/ one scenario'],
    items: [v.array(ItemSchema), '判断题（items/<name>.json）/ a list of judgement items'],
    lessons: [LessonsSchema, '班级课的平行题、教案和讨论（lessons.json）/ forms, plans and talks for lessons with a class'],
    programmes: [ProgrammesSchema, '民警宣讲的方案、给家长的一页（programmes.json）/ programmes for an officer’s visit, and handouts for families'],
    sources: [v.array(SourceSchema), '来源（sources/<name>.json）/ a list of sources'],
  } as const;
  return new Map(
    Object.entries(schemas).map(([name, [schema, title]]) => {
      const json = toJsonSchema(schema, { definitions: name === 'scenario' || name === 'items' ? { ...SHARED, ...TOLD } : SHARED, target: 'draft-07' });
      return [
        `${name}.schema.json`,
        `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title, ...(described(json) as object) }, null, 2)}\n`,
      ];
    }),
  );
}

/** The same schema with a description at each property that has one. */
function described(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(described);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== 'properties' || typeof value !== 'object' || value === null) return [key, described(value)];
      return [key, Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, withDescription(field, described(inner) as object)]))];
    }),
  );
}

function withDescription(field: string, schema: object): object {
  const description = FIELD_DESCRIPTIONS[field];
  if (description === undefined) return schema;
  // Draft 7 ignores everything beside a $ref, so the reference moves into allOf.
  return '$ref' in schema ? { description, allOf: [schema] } : { description, ...schema };
}
