import type { JSX } from 'preact';
import { MOST_PUPILS } from '#core/session/accept.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import styles from './class-size.module.css';

interface ClassSizeProps {
  pupils: number;
  /** As many as there can be: a hall holds more than a class. */
  most?: number | undefined;
  onChange: (pupils: number) => void;
}

/** How many are in class today: settled before the lesson, and put right in it when one more comes in. */
export function ClassSize({ pupils, most = MOST_PUPILS, onChange }: ClassSizeProps): JSX.Element {
  const resize = (wanted: number) => onChange(Math.min(most, Math.max(1, Math.round(wanted) || 1)));
  return (
    <div class={styles.field} data-field="class-size">
      <span class={styles.label} id="pupils-label">
        <Tell k="class:start.pupils" />
      </span>
      <div class={styles.stepper}>
        <button type="button" class={styles.step} aria-label={t('class:start.fewer')} onClick={() => resize(pupils - 1)}>
          −
        </button>
        <input
          class={styles.text}
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          aria-labelledby="pupils-label"
          value={pupils}
          onChange={(event) => resize(event.currentTarget.valueAsNumber)}
        />
        <button type="button" class={styles.step} aria-label={t('class:start.more')} onClick={() => resize(pupils + 1)}>
          +
        </button>
      </div>
    </div>
  );
}
