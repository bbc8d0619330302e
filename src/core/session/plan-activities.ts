import type { Forms, Plan } from '../content/lessons.schema.ts';
import { seededRandom } from '../kernel/seeded-random.ts';
import type { Activity } from './activity.ts';

/**
 * What a plan becomes in one lesson. Which of two parallel forms comes first is drawn from the lesson's own id: over
 * many lessons each form stands before as often as after, so that a difference between them does not pass for a gain.
 * A step whose forms are not there is left out.
 */
export function planActivities(packId: string, plan: Pick<Plan, 'steps'>, forms: readonly Forms[], lesson: string): readonly Activity[] {
  return plan.steps.flatMap((step): Activity[] => {
    switch (step.type) {
      case 'before':
      case 'after': {
        const pair = forms.find(({ id }) => id === step.forms);
        if (!pair) return [];
        const isAFirst = seededRandom(`${lesson}/${pair.id}`)() < 0.5;
        return [{ type: 'round', form: step.type, packId, items: isAFirst === (step.type === 'before') ? pair.a : pair.b }];
      }
      case 'scenario':
        return [{ type: 'scenario', packId, scenario: step.scenario }];
      case 'practice':
        return [{ type: 'round', form: 'practice', packId, items: step.items }];
      case 'advice':
        return [{ type: 'advice' }];
    }
  });
}
