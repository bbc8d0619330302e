import type { JSX } from 'preact';
import { Words } from '../words.tsx';
import styles from './form-beat.module.css';
import type { BeatOf, ShownText } from './shown-beat.ts';

/** A form as already filled in. It is a list of terms, not fields: nobody types a secret here, not even a made-up one. */
export function FormBeat({ beat, quotes }: { beat: BeatOf<'form'>; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <div class={styles.form}>
      <p class={styles.heading}>
        <Words text={beat.heading} quotes={quotes} />
      </p>
      <dl>
        {beat.fields.map(({ label, value }, at) => (
          <div key={at} class={styles.field}>
            <dt>
              <Words text={label} quotes={quotes} />
            </dt>
            <dd>
              <Words text={value} quotes={quotes} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
