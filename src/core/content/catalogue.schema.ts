import * as v from 'valibot';
import { ItemSchema } from './item.schema.ts';
import { ManifestSchema, PACK_FORMAT } from './pack.schema.ts';
import { ScenarioSchema } from './scenario.schema.ts';
import { TextSchema } from './text.schema.ts';

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const scenario = ScenarioSchema.entries;
const item = ItemSchema.entries;

/** What home and library show of a scenario. */
const ScenarioSummarySchema = v.object({
  id: scenario.id,
  title: TextSchema,
  summary: TextSchema,
  stages: scenario.stages,
  fraudType: scenario.fraudType,
  truth: scenario.truth,
  difficulty: scenario.difficulty,
  minutes: scenario.minutes,
  decisions: countSchema,
  endings: countSchema,
  round: scenario.round,
});
export type ScenarioSummary = v.InferOutput<typeof ScenarioSummarySchema>;

/** What choosing items for a round needs to know of each. */
const ItemSummarySchema = v.object({
  id: item.id,
  truth: item.truth,
  settled: item.settled,
  fraudType: item.fraudType,
  stages: item.stages,
  difficulty: item.difficulty,
  twin: item.twin,
});
export type ItemSummary = v.InferOutput<typeof ItemSummarySchema>;

/** `packs/<id>/catalogue.json`: everything about a pack but its content. */
export const CatalogueSchema = v.object({
  format: v.literal(PACK_FORMAT),
  id: ManifestSchema.entries.id,
  version: ManifestSchema.entries.version,
  title: TextSchema,
  publisher: TextSchema,
  licence: ManifestSchema.entries.licence,
  languages: ManifestSchema.entries.languages,
  scenarios: v.array(ScenarioSummarySchema),
  items: v.array(ItemSummarySchema),
});
export type Catalogue = v.InferOutput<typeof CatalogueSchema>;
