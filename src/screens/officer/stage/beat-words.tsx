import type { JSX } from 'preact';
import type { Beat, Person } from '#core/content/beat.schema.ts';
import type { Text } from '#core/content/text.schema.ts';
import { BeatLine } from '#features/solo/debrief/beat-line.tsx';
import styles from './beat-words.module.css';

interface BeatWordsProps {
  beat: Beat;
  people: readonly Person[];
  /** The parts to mark. */
  quotes?: readonly Text[];
}

/** What has been said, by whom, as large as it fits: for the back row. */
export function BeatWords({ beat, people, quotes = [] }: BeatWordsProps): JSX.Element {
  return (
    <p class={styles.words} data-words={beat.id}>
      <BeatLine beat={beat} people={people} quotes={quotes} />
    </p>
  );
}
