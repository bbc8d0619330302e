import type { JSX } from 'preact';
import { Tell } from '../tell.tsx';
import { Words } from '../words.tsx';
import type { BeatOf, ShownText } from './shown-beat.ts';
import styles from './voice-beat.module.css';

/** Something spoken: how long it lasts, and what is said, written out, since nothing here needs ears. */
export function VoiceBeat({ beat, quotes }: { beat: BeatOf<'voice'>; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <div class={styles.voice}>
      <p class={styles.bar}>
        <svg viewBox="0 0 24 24" class={styles.waves} aria-hidden="true">
          <path
            d="M6 9.5a4 4 0 0 1 0 5M10 7a8 8 0 0 1 0 10M14 4.500a12 12 0 0 1 0 15"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            stroke-linecap="round"
          />
        </svg>
        <Tell k="phone:voice-seconds" slots={{ seconds: beat.seconds }} />
      </p>
      <p>
        <Words text={beat.text} quotes={quotes} />
      </p>
    </div>
  );
}
