import type { Audience, ProgrammeStep } from '#core/content/programmes.schema.ts';
import type { PackShelf } from '#core/ports.ts';
import { isFor } from '#features/programmes/material.ts';
import { language, t } from '#i18n/texts.ts';
import type { Around } from './find-programme.ts';

/** The kinds of parts that can be added, as they follow one another in a visit. */
export const STEP_TYPES = ['card', 'before', 'vote', 'scenario', 'scene', 'twins', 'case', 'local', 'advice', 'after', 'boosters'] as const;
export type StepType = (typeof STEP_TYPES)[number];

/** A new part of that kind, with what the pack has for the audience first; null where it has nothing for it. */
export async function newStep(type: StepType, audience: Audience, { material }: Around, shelf: PackShelf): Promise<ProgrammeStep | null> {
  const words = (key: string) => ({ [language.value]: t(key) });
  const story = material?.stories.find(({ stages }) => isFor(stages, audience));
  switch (type) {
    case 'card':
      return { type, minutes: 1, kind: 'title', title: words('demo:edit.new-card'), lines: [] };
    case 'vote':
      return {
        type,
        minutes: 1,
        prompt: words('demo:edit.new-prompt'),
        options: [1, 2].map((place) => ({ [language.value]: t('demo:edit.new-option', { place }) })),
      };
    case 'scenario':
      return story ? { type, minutes: 5, scenario: story.id } : null;
    case 'case':
      return story ? { type, minutes: 1, scenario: story.id } : null;
    case 'scene': {
      const found = story && (await shelf.scenario(story.id));
      const scene = found?.type === 'found' ? found.bundle.scenario.scenes[0] : undefined;
      return story && scene ? { type, minutes: 1, scenario: story.id, scene: scene.id } : null;
    }
    case 'twins': {
      const twin = material?.twins.find(({ stages }) => isFor(stages, audience));
      return twin ? { type, minutes: 1.5, item: twin.id } : null;
    }
    case 'before':
    case 'after': {
      const forms = material?.forms.find(({ stages }) => isFor(stages, audience));
      return forms ? { type, minutes: 3, forms: forms.id } : null;
    }
    case 'local':
    case 'advice':
    case 'boosters':
      return { type, minutes: 1 };
  }
}
