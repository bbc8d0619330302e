import type { JSX } from 'preact';
import styles from './art.module.css';

/** A notice pinned to a board. */
export function Notice(): JSX.Element {
  return (
    <>
      <path class={styles.sheet} d="M46 18h68v56l-12 12H46z" />
      <path class={styles.pen} d="M114 74h-12v12" />
      <circle class={styles.bad} cx="80" cy="20" r="6" />
      <path class={styles.faint} d="M58 40h44M58 52h44M58 64h26" />
      <path class={styles.pen} d="M64 31h32" />
    </>
  );
}
