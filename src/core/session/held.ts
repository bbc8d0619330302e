import type { ProgrammeStep } from '../content/programmes.schema.ts';

/** What a pack has, as far as a programme can name it. */
export interface Held {
  /** The scenes of each scenario. */
  readonly scenarios: ReadonlyMap<string, ReadonlySet<string>>;
  /** The items that have a twin. */
  readonly twins: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

/** Whether all that a part names is there. What is not would be an empty wall in front of a hall. */
export function isHeld(step: ProgrammeStep, { scenarios, twins, forms }: Held): boolean {
  switch (step.type) {
    case 'scenario':
    case 'case':
      return scenarios.has(step.scenario);
    case 'scene':
      return scenarios.get(step.scenario)?.has(step.scene) ?? false;
    case 'twins':
      return twins.has(step.item);
    case 'before':
    case 'after':
      return forms.has(step.forms);
    default:
      return true; // cards, hands, local cases, advice and boosters bring what they need
  }
}
