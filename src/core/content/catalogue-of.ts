import type { Catalogue, ItemSummary, ScenarioSummary } from './catalogue.schema.ts';
import { PACK_FORMAT } from './format.ts';
import type { Item } from './item.schema.ts';
import type { Pack } from './pack.schema.ts';
import type { Scenario } from './scenario.schema.ts';
import { decisionOf } from './scene-graph.ts';

/** What home and library need of a pack: small, and without any content. */
export function catalogueOf({ manifest, scenarios, items }: Pack): Catalogue {
  const { id, version, title, publisher, licence, languages } = manifest;
  return { format: PACK_FORMAT, id, version, title, publisher, licence, languages, scenarios: scenarios.map(scenarioSummary), items: items.map(itemSummary) };
}

function scenarioSummary(scenario: Scenario): ScenarioSummary {
  const { id, title, summary, stages, fraudType, truth, difficulty, minutes, round } = scenario;
  return {
    id,
    title,
    summary,
    stages,
    fraudType,
    truth,
    difficulty,
    minutes,
    decisions: scenario.scenes.filter((scene) => decisionOf(scene)).length,
    endings: scenario.endings.length,
    round,
  };
}

function itemSummary({ id, truth, settled, fraudType, stages, difficulty, twin }: Item): ItemSummary {
  return { id, truth, settled, fraudType, stages, difficulty, ...(twin === undefined ? {} : { twin }) };
}
