import type { Activity } from '#core/session/activity.ts';
import type { LessonContent } from '#core/session/next-step.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';

/** What a part of a visit is called: its own title where it has one. */
export function partTitle(activity: Activity, { scenarios }: Pick<LessonContent, 'scenarios'>): string {
  switch (activity.type) {
    case 'card':
      return say(activity.title);
    case 'scenario':
    case 'scene': {
      const scenario = scenarios.get(activity.scenario);
      return scenario ? say(scenario.title) : t('stage:gone');
    }
    case 'vote':
      return say(activity.prompt);
    case 'round':
      return t(`stage:part.${activity.form}`);
    default:
      return t(`stage:part.${activity.type}`);
  }
}
