import type { Scenario } from '#core/content/scenario.schema.ts';
import type { Text } from '#core/content/text.schema.ts';

/** The words of a scenario's first beat, where it has any. */
export function firstText(scenario: Scenario): Text | undefined {
  const beat = scenario.scenes.find((scene) => scene.id === scenario.start)?.beats[0];
  if (!beat) return undefined;
  if ('text' in beat) return beat.text;
  if ('heading' in beat) return beat.heading;
  if ('alt' in beat) return beat.alt;
  return 'title' in beat ? beat.title : undefined;
}
