import type { JSX } from 'preact';
import { MOST_PEOPLE } from '#core/session/accept.ts';
import { t } from '#i18n/texts.ts';
import { Tell } from '#ui/tell.tsx';
import styles from './visit-fields.module.css';

/** Nobody counts a hall one by one. */
const BY = 10;

interface Hall {
  readonly school: string;
  readonly people: number;
}

/** Where, and before how many: for the record. The school may be left out. */
export function VisitFields({ school, people, onChange }: Hall & { onChange: (hall: Hall) => void }): JSX.Element {
  const resize = (wanted: number) => onChange({ school, people: Math.min(MOST_PEOPLE, Math.max(1, Math.round(wanted) || 1)) });
  return (
    <div class={styles.fields}>
      <label class={styles.field}>
        <span class={styles.label}>
          <Tell k="demo:start.school" />
        </span>
        <input
          class={styles.text}
          value={school}
          maxLength={40}
          autocomplete="off"
          onInput={(event) => onChange({ school: event.currentTarget.value, people })}
        />
      </label>
      <div class={styles.field} data-field="people">
        <span class={styles.label} id="people-label">
          <Tell k="demo:start.people" />
        </span>
        <div class={styles.stepper}>
          <button type="button" class={styles.step} aria-label={t('demo:start.fewer')} onClick={() => resize(people - BY)}>
            −
          </button>
          <input
            class={styles.text}
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_PEOPLE}
            aria-labelledby="people-label"
            value={people}
            onChange={(event) => resize(event.currentTarget.valueAsNumber)}
          />
          <button type="button" class={styles.step} aria-label={t('demo:start.more')} onClick={() => resize(people + BY)}>
            +
          </button>
        </div>
      </div>
    </div>
  );
}
