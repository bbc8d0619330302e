import type { JSX } from 'preact';
import styles from './name-line.module.css';
import { SpeakerName } from './speaker-name.tsx';
import type { Speaker } from './speaker.ts';

/** Who says it, small, on a line above the words. */
export function NameLine({ speaker }: { speaker: Speaker }): JSX.Element {
  return (
    <p class={styles.name}>
      <SpeakerName speaker={speaker} />
    </p>
  );
}
