import type { JSX } from 'preact';
import styles from './art.module.css';

/** A line that only goes up. */
export function Chart(): JSX.Element {
  return (
    <>
      <path class={styles.faint} d="M24 30h112M24 50h112M24 70h112" />
      <path class={styles.pen} d="M24 16v68h114" />
      <path class={styles.rise} d="M28 78l20-10 16 4 20-20 16 2 28-32" />
      <path class={styles.good} d="M134 14l2 17-15-8z" />
    </>
  );
}
