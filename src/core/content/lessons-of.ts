import type { Item } from './item.schema.ts';
import type { Forms, Lessons, PlanStep } from './lessons.schema.ts';
import type { Pack } from './pack.schema.ts';
import type { ProgrammeStep } from './programmes.schema.ts';

/** The lessons of a pack; a pack without `lessons.json` has none. */
export function lessonsOf(pack: Pack): Lessons {
  return pack.lessons ?? { forms: [], plans: [], talks: [] };
}

/** The items of these ids; what the pack does not have is named by its own rule, and left out here. */
export function itemsOf(pack: Pack, ids: readonly string[]): readonly Item[] {
  return ids.flatMap((id) => pack.items.find((item) => item.id === id) ?? []);
}

/** The forms that the steps of a plan or a programme ask before and after, each once. */
export function formsAsked(pack: Pack, steps: readonly (PlanStep | ProgrammeStep)[]): readonly Forms[] {
  const named = new Set(steps.flatMap((step) => (step.type === 'before' || step.type === 'after' ? [step.forms] : [])));
  return lessonsOf(pack).forms.filter(({ id }) => named.has(id));
}
