// First-load module: keep it small.
import type { Stage } from '#core/content/stages.ts';
import type { BrokenPack, Services } from '#core/ports.ts';
import { suggestNext, type Suggestion } from '#core/progress/next-step.ts';
import { allScenarios, type ShelvedScenario } from '#features/packs/find.ts';

export interface NextThing {
  readonly suggestion: Suggestion;
  /** The scenario to play or to go on with; none for practice. */
  readonly scenario: ShelvedScenario['scenario'] | null;
  readonly broken: readonly BrokenPack[];
}

/** The next best thing for this person. */
export async function whatNext(services: Services, stage: Stage): Promise<NextThing> {
  const [shelf, log] = await Promise.all([services.shelf.catalogue(), services.log]);
  const [attempts, progress] = await Promise.all([log.listAttempts(), log.readProgress()]);
  const scenarios = allScenarios(shelf).map(({ scenario }) => scenario);
  const suggestion = suggestNext({ scenarios, attempts, memory: progress.memory, stage, now: services.clock.now() });
  const scenario = 'scenario' in suggestion ? (scenarios.find((one) => one.id === suggestion.scenario) ?? null) : null;
  return { suggestion, scenario, broken: shelf.broken };
}
