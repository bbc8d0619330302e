import type { JSX } from 'preact';
import styles from './art.module.css';

/** A picture of another phone’s screen, with a tick on it. */
export function Screenshot(): JSX.Element {
  return (
    <>
      <rect class={styles.sheet} x="54" y="8" width="52" height="84" rx="8" />
      <path class={styles.faint} d="M72 15h16M66 62h28M66 72h28M66 82h16" />
      <circle class={styles.good} cx="80" cy="40" r="12" />
      <path d="M74 40l5 5 8-9" fill="none" stroke="#fff" stroke-width="3" />
    </>
  );
}
