import type { Lessons, PlanStep } from '#core/content/lessons.schema.ts';
import type { Stage } from '#core/content/stages.ts';
import type { Activity } from '#core/session/activity.ts';
import { planActivities } from '#core/session/plan-activities.ts';
import type { OfferedStory } from './offers.ts';

/** What a teacher put together herself. */
export interface OwnChoice {
  readonly stories: readonly string[];
  /** A round before and one after, with parallel forms. */
  readonly isMeasured: boolean;
  /** The items that go with the stories, judged three ways. */
  readonly hasPractice: boolean;
}

export const NO_CHOICE: OwnChoice = { stories: [], isMeasured: true, hasPractice: false };

/** The lesson of a teacher's own choice; what to do when it happens always closes it. Null while nothing is chosen. */
export function ownPlan(
  choice: OwnChoice,
  stories: readonly OfferedStory[],
  lessonsOf: ReadonlyMap<string, Lessons>,
  stage: Stage,
  lesson: string,
): readonly Activity[] | null {
  const chosen = choice.stories.flatMap((id) => stories.find((story) => story.id === id) ?? []);
  const measured = choice.isMeasured ? formsFor(lessonsOf, stage) : null;
  const told = chosen.flatMap(({ packId, id, round }): Activity[] => [
    { type: 'scenario', packId, scenario: id },
    ...(choice.hasPractice ? [{ type: 'round', form: 'practice', packId, items: round } as const] : []),
  ]);
  if (told.length === 0 && !measured) return null;
  const round = (step: PlanStep) => (measured ? planActivities(measured.packId, { steps: [step] }, measured.lessons.forms, lesson) : []);
  const forms = measured?.forms ?? '';
  return [...round({ type: 'before', forms }), ...told, ...round({ type: 'after', forms }), { type: 'advice' }];
}

/** The parallel forms for a stage, and their pack; null where no pack has any. */
export function formsFor(lessonsOf: ReadonlyMap<string, Lessons>, stage: Stage): { packId: string; lessons: Lessons; forms: string } | null {
  for (const [packId, lessons] of lessonsOf) {
    const pair = lessons.forms.find(({ stages }) => stages.includes(stage));
    if (pair) return { packId, lessons, forms: pair.id };
  }
  return null;
}
