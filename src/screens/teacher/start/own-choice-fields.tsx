import type { JSX } from 'preact';
import type { Stage } from '#core/content/stages.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import type { Offers } from './offers.ts';
import styles from './own-choice-fields.module.css';
import { formsFor, type OwnChoice } from './own-plan.ts';

interface OwnChoiceProps {
  choice: OwnChoice;
  stage: Stage;
  offers: Offers;
  onChange: (choice: OwnChoice) => void;
}

/** A lesson of one's own: any stories, in the order they are ticked, and rounds around them. */
export function OwnChoiceFields({ choice, stage, offers, onChange }: OwnChoiceProps): JSX.Element {
  const toggle = (id: string) =>
    onChange({ ...choice, stories: choice.stories.includes(id) ? choice.stories.filter((one) => one !== id) : [...choice.stories, id] });
  return (
    <>
      <fieldset class={styles.group}>
        <legend class={styles.label}>
          <Tell k="class:own.stories" />
        </legend>
        {offers.stories
          .filter(({ stages }) => stages.includes(stage))
          .map(({ id, title, minutes }) => (
            <label key={id} class={styles.tick}>
              <input type="checkbox" checked={choice.stories.includes(id)} data-story={id} onChange={() => toggle(id)} />
              <span>
                <Words text={title} /> <small>{t('shell:minutes', { count: minutes })}</small>
              </span>
            </label>
          ))}
      </fieldset>
      <fieldset class={styles.group}>
        <legend class={styles.label}>
          <Tell k="class:own.rounds" />
        </legend>
        {formsFor(offers.lessonsOf, stage) && (
          <label class={styles.tick}>
            <input type="checkbox" checked={choice.isMeasured} onChange={() => onChange({ ...choice, isMeasured: !choice.isMeasured })} />
            <Tell k="class:own.measured" />
          </label>
        )}
        <label class={styles.tick}>
          <input type="checkbox" checked={choice.hasPractice} onChange={() => onChange({ ...choice, hasPractice: !choice.hasPractice })} />
          <Tell k="class:own.practice" />
        </label>
      </fieldset>
    </>
  );
}
