import type { JSX } from 'preact';
import type { ProgrammeStep } from '#core/content/programmes.schema.ts';
import { stepInWords } from '#features/programmes/step-words.ts';
import { number } from '#i18n/format.ts';
import { t } from '#i18n/texts.ts';
import type { Around } from './find-programme.ts';
import styles from './programme.module.css';

/** Which part it is and how long it takes. */
export function StepHead({ place, step, around }: { place: number; step: ProgrammeStep; around: Around }): JSX.Element {
  return (
    <div class={styles.head}>
      <h2 class={styles.name}>
        {place + 1}. {stepInWords(step, around.material, around.items)}
      </h2>
      <span class={styles.minutes}>{t('demo:edit.minutes-of', { minutes: number(step.minutes) })}</span>
    </div>
  );
}
