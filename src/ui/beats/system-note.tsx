import type { JSX } from 'preact';
import { Words } from '../words.tsx';
import type { BeatOf, ShownText } from './shown-beat.ts';
import styles from './system-note.module.css';

/** What the simulated app itself says: joined the group, payment failed, nothing found. */
export function SystemNote({ beat, quotes }: { beat: BeatOf<'system'>; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <p class={styles.note}>
      <Words text={beat.text} quotes={quotes} />
    </p>
  );
}
