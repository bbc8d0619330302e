import type { Lessons, Plan } from '#core/content/lessons.schema.ts';
import type { Activity } from '#core/session/activity.ts';

/**
 * A ready five-minute plan for each of so many boosters, taking turns; null where the pack has none. Plans for the
 * stages of the lesson come first: those of the plans and forms it was made from.
 */
export function boosterPlans(lessons: Lessons | null, given: readonly Activity[], count: number): readonly (Plan | null)[] {
  const short = (lessons?.plans ?? []).filter(({ minutes }) => minutes === 5);
  const stages = new Set(lessons ? stagesOf(lessons, given) : []);
  const fitting = short.filter((plan) => plan.stages.some((stage) => stages.has(stage)));
  const plans = fitting.length > 0 ? fitting : short;
  return Array.from({ length: count }, (_, place) => plans[place % Math.max(1, plans.length)] ?? null);
}

/** For whom the lesson was: it does not say so itself. */
function stagesOf({ plans, forms }: Lessons, given: readonly Activity[]): readonly string[] {
  const items = new Set(given.flatMap((activity) => (activity.type === 'round' ? activity.items : [])));
  const byForms = forms.filter(({ a, b }) => [...a, ...b].some((item) => items.has(item))).flatMap(({ stages }) => stages);
  if (byForms.length > 0) return byForms;
  const stories = new Set(given.flatMap((activity) => (activity.type === 'scenario' ? [activity.scenario] : [])));
  return plans.filter(({ steps }) => steps.some((step) => step.type === 'scenario' && stories.has(step.scenario))).flatMap(({ stages }) => stages);
}
