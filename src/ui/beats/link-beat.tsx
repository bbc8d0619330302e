import type { JSX } from 'preact';
import { Words } from '../words.tsx';
import styles from './link-beat.module.css';
import type { BeatOf, ShownText } from './shown-beat.ts';

/** A link as an app would show it. It leads nowhere and takes no tap: what to do with it is the decision's matter. */
export function LinkBeat({ beat, quotes }: { beat: BeatOf<'link'>; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <div class={styles.link}>
      <svg viewBox="0 0 24 24" class={styles.icon} aria-hidden="true">
        <path
          d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-6-6l-1.500 1.500M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 6 6l1.500-1.500"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
        />
      </svg>
      <p class={styles.title}>
        <Words text={beat.title} quotes={quotes} />
      </p>
      <p class={styles.domain}>{beat.domain}</p>
    </div>
  );
}
