import type { JSX } from 'preact';
import { Words } from '../words.tsx';
import { useCountUp } from './count-up.ts';
import styles from './number-beat.module.css';
import { quantity } from './quantity.ts';
import type { BeatOf, ShownText } from './shown-beat.ts';

/** A figure that goes from one value to another before the eyes. Readers get the last value only, at once. */
export function NumberBeat({ beat, quotes }: { beat: BeatOf<'number'>; quotes: readonly ShownText[] }): JSX.Element {
  const now = useCountUp(beat.start, beat.end);
  return (
    <div class={styles.number}>
      <p class={styles.label}>
        <Words text={beat.label} quotes={quotes} />
      </p>
      <p class={styles.figure}>
        <span aria-hidden="true">{quantity(now, beat.unit)}</span>
        <span class="for-screen-readers">{quantity(beat.end, beat.unit)}</span>
      </p>
    </div>
  );
}
