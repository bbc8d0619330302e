import type { JSX } from 'preact';
import type { ShownText } from '#ui/beats/shown-beat.ts';
import { Words } from '#ui/words.tsx';
import styles from './not-found.module.css';

/** What the store itself says, as stores do when a search ends: a magnifier and a line. */
export function NotFound({ text, quotes }: { text: ShownText; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <div class={styles.empty}>
      <svg viewBox="0 0 48 48" class={styles.glass} aria-hidden="true">
        <path d="M20 6a14 14 0 1 0 0 28 14 14 0 0 0 0-28zm10 24l12 12" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
      </svg>
      <p>
        <Words text={text} quotes={quotes} />
      </p>
    </div>
  );
}
