import type { JSX } from 'preact';
import { Tell } from '../tell.tsx';
import { Words } from '../words.tsx';
import styles from './mirror-beat.module.css';
import type { BeatOf, ShownText } from './shown-beat.ts';

/** What the other side sees while the screen is shared. */
export function MirrorBeat({ beat, quotes }: { beat: BeatOf<'mirror'>; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <div class={styles.mirror}>
      <p class={styles.label}>
        <svg viewBox="0 0 24 24" class={styles.eye} aria-hidden="true">
          <path d="M2 12c4-8 16-8 20 0-4 8-16 8-20 0z" fill="none" stroke="currentColor" stroke-width="2" />
          <circle cx="12" cy="12" r="3.500" fill="currentColor" />
        </svg>
        <Tell k="phone:mirror-seen" />
      </p>
      <p class={styles.seen}>
        <Words text={beat.text} quotes={quotes} />
      </p>
    </div>
  );
}
