import type { JSX } from 'preact';
import { programmeInWords } from '#features/programmes/step-words.ts';
import { say } from '#i18n/say.ts';
import { t } from '#i18n/texts.ts';
import { RadioCard } from '#ui/fields/radio-card.tsx';
import { Tell } from '#ui/tell.tsx';
import type { OfferedProgramme } from './offers.ts';
import styles from './programme-cards.module.css';

interface ProgrammeCardsProps {
  programmes: readonly OfferedProgramme[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** Programmes to choose from, each with what will happen in it. Native radio buttons, drawn as cards. */
export function ProgrammeCards({ programmes, chosen, onChoose }: ProgrammeCardsProps): JSX.Element {
  return (
    <fieldset class={styles.cards}>
      <legend class={styles.label}>
        <Tell k="demo:start.programme" />
      </legend>
      {programmes.length === 0 && (
        <p>
          <Tell k="demo:start.no-programme" />
        </p>
      )}
      {programmes.map(({ id, title, given, isOwn, passedOver, material }) => (
        <RadioCard key={id} name="programme" value={id} isChosen={id === chosen} onChoose={onChoose}>
          <b>
            {t('demo:minutes', { count: given.minutes })} · {say(title)}
          </b>
          {isOwn && (
            <small class={styles.own}>
              <Tell k="demo:start.own" />
            </small>
          )}
          <span class={styles.steps}>{programmeInWords(given.steps, material)}</span>
          {passedOver > 0 && <span class={styles.careful}>{t('demo:start.passed-over', { count: passedOver })}</span>}
        </RadioCard>
      ))}
    </fieldset>
  );
}
