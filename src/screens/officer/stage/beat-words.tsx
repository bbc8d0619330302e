import type { JSX } from 'preact';
import type { Beat, Person } from '#core/content/beat.schema.ts';
import { BeatLine } from '#features/solo/debrief/beat-line.tsx';
import styles from './beat-words.module.css';

/** What has just been said, by whom, as large as it fits: for the back row. */
export function BeatWords({ beat, people }: { beat: Beat; people: readonly Person[] }): JSX.Element {
  return (
    <p class={styles.words} data-words={beat.id}>
      <BeatLine beat={beat} people={people} />
    </p>
  );
}
