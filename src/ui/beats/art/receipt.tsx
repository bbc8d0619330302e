import type { JSX } from 'preact';
import styles from './art.module.css';

/** A paper receipt with a torn edge. */
export function Receipt(): JSX.Element {
  return (
    <>
      <path class={styles.sheet} d="M52 12h56v74l-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5z" />
      <path class={styles.faint} d="M62 38h36M62 48h36M62 58h20" />
      <path class={styles.pen} d="M66 25h28M86 68h12" />
    </>
  );
}
