import type { LessonContent } from '#core/session/next-step.ts';
import type { SessionState } from '#core/session/state.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';

/** What the running part is called, with the place in a round. */
export function partName(state: SessionState, { scenarios }: Pick<LessonContent, 'scenarios'>): string {
  const activity = state.plan[state.activity];
  if (state.isClosed || !activity) return t('class:lesson.over-title');
  switch (activity.type) {
    case 'scenario':
    case 'scene':
    case 'case': {
      const scenario = scenarios.get(activity.scenario);
      return scenario ? say(scenario.title) : t('class:part.gone');
    }
    case 'card':
      return say(activity.title);
    case 'round': {
      const asked = state.asked.filter(({ question }) => question.activity === state.activity).length;
      const part = t(`class:part.${activity.form}`);
      return asked > 0 && state.lookedBackOn === null ? t('class:lesson.item', { part, place: asked, of: activity.items.length }) : part;
    }
    default:
      return t(`class:part.${activity.type}`);
  }
}
