import type { JSX } from 'preact';
import { Words } from '../words.tsx';
import styles from './narration.module.css';
import type { BeatOf, ShownText } from './shown-beat.ts';

/** Our own voice telling the story, and the time: the same in every channel, and never mistaken for the simulated app. */
export function Narration({ beat, quotes }: { beat: BeatOf<'narration' | 'time'>; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <p class={beat.type === 'time' ? styles.time : styles.narration}>
      <Words text={beat.text} quotes={quotes} />
    </p>
  );
}
