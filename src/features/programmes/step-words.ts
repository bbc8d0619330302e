import type { Item } from '#core/content/item.schema.ts';
import type { ProgrammeStep } from '#core/content/programmes.schema.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import type { Material } from './material.ts';

/** A part of a programme in a few words. What it names is called by its title, and by its id where there is none. */
export function stepInWords(step: ProgrammeStep, material: Material | undefined, items: readonly Item[] = []): string {
  switch (step.type) {
    case 'card':
      return t(`demo:step.card.${step.kind}`, { title: say(step.title) });
    case 'scenario':
    case 'case':
    case 'scene':
      return t(`demo:step.${step.type}`, { title: storyTitle(step.scenario, material) });
    case 'twins': {
      const item = items.find(({ id }) => id === step.item);
      return item ? t('demo:step.twins-of', { title: say(item.title) }) : t('demo:step.twins');
    }
    case 'vote':
      return t('demo:step.vote', { prompt: say(step.prompt) });
    case 'before':
    case 'after':
      return t(`demo:step.${step.type}`, { count: material?.forms.find(({ id }) => id === step.forms)?.a.length ?? 0 });
    case 'local':
    case 'advice':
    case 'boosters':
      return t(`demo:step.${step.type}`);
  }
}

/** What happens in a programme, in one line: what the hall will remember, without cards and dates. */
export function programmeInWords(steps: readonly ProgrammeStep[], material: Material | undefined): string {
  const told = steps.filter(({ type }) => type !== 'card' && type !== 'boosters');
  return told
    .map((step) => (step.type === 'vote' || step.type === 'case' ? t(`demo:step.${step.type}-short`) : stepInWords(step, material)))
    .join(t('demo:step.then'));
}

function storyTitle(id: string, material: Material | undefined): string {
  const story = material?.stories.find((one) => one.id === id);
  return story ? say(story.title) : id;
}
