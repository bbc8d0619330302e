import type { Catalogue, ScenarioSummary } from '#core/content/catalogue.schema.ts';
import type { Shelved } from '#core/ports.ts';

/** A scenario on the shelf, with the pack it belongs to. */
export interface ShelvedScenario {
  readonly pack: Catalogue;
  readonly scenario: ScenarioSummary;
}

/** Every scenario of every pack that can be used, in the order of the packs. */
export function allScenarios(shelf: Shelved): ShelvedScenario[] {
  return shelf.packs.flatMap((pack) => pack.scenarios.map((scenario) => ({ pack, scenario })));
}
