import type { JSX } from 'preact';
import styles from './glass.module.css';

/** A magnifying glass: a search. */
export function Glass(): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" class={styles.glass} aria-hidden="true">
      <path d="M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM15 15l5 5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
