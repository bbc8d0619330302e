import type { Ending, Scenario } from '../content/scenario.schema.ts';
import type { Activity } from './activity.ts';

/** The story an activity tells, whole or one scene of it; null where it tells none, or the pack no longer holds it. */
export function storyOf(activity: Activity | undefined, { scenarios }: { readonly scenarios: ReadonlyMap<string, Scenario> }): Scenario | null {
  if (activity?.type === 'scenario') return scenarios.get(activity.scenario) ?? null;
  if (activity?.type !== 'scene') return null;
  const scenario = scenarios.get(activity.scenario);
  return scenario ? sceneAlone(scenario, activity.scene) : null;
}

/** A story of this one scene: told to its end, with nothing to decide. Null when the story has no such scene. */
export function sceneAlone(scenario: Scenario, id: string): Scenario | null {
  const scene = scenario.scenes.find((one) => one.id === id);
  return scene ? { ...scenario, start: id, scenes: [{ ...scene, then: { ending: TOLD.id } }], endings: [TOLD] } : null;
}

/** Never shown: after the last line of a scene come its flags. */
const TOLD: Ending = { id: 'told', result: 'refused', title: {}, text: {} };
