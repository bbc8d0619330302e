import * as v from 'valibot';
import { ItemSchema } from './item.schema.ts';
import { ManifestSchema, PACK_FORMAT, SourceSchema } from './pack.schema.ts';
import { ScenarioSchema } from './scenario.schema.ts';

/** `packs/scenarios.json`: the pack of each scenario, so that a shared link need not read any catalogue. */
export const PackOfSchema = v.object({
  format: v.literal(PACK_FORMAT),
  packOf: v.record(v.string(), ManifestSchema.entries.id),
});
export type PackOf = v.InferOutput<typeof PackOfSchema>;

/** `packs/<id>/scenario/<scenario>.json`: what a story is told with. Its file is on the way of every shared link. */
export const ScenarioBundleSchema = v.object({
  format: v.literal(PACK_FORMAT),
  version: ManifestSchema.entries.version,
  scenario: ScenarioSchema,
});
export type ScenarioBundle = v.InferOutput<typeof ScenarioBundleSchema>;

/**
 * Items, and the sources they name. `packs/<id>/items.json`: every item of a pack. `packs/<id>/debrief/<scenario>.json`:
 * those of a scenario's judging round and their twins, and the sources of its case too.
 */
export const ItemsBundleSchema = v.object({
  format: v.literal(PACK_FORMAT),
  items: v.array(ItemSchema),
  sources: v.array(SourceSchema),
});
export type ItemsBundle = v.InferOutput<typeof ItemsBundleSchema>;
