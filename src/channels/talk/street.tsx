import type { JSX } from 'preact';
import styles from './kitchen.module.css';

/** Out of the house: a row of roofs with lit windows, a tree and a lamp. Fits a school gate, a police station, a street. */
export function Street(): JSX.Element {
  return (
    <svg viewBox="0 0 360 120" class={`${styles.kitchen} ${styles.sky}`} aria-hidden="true" preserveAspectRatio="xMidYMax meet">
      <rect width="360" height="120" class={styles.window} />
      <circle cx="298" cy="34" r="16" class={styles.orange} />
      <path class={styles.wood} d="M28 120V62l34-24 34 24v58zM206 120V70l28-22 28 22v50z" />
      <path class={styles.wall} d="M104 120V34h88v86z" />
      <path
        class={styles.light}
        d="M46 70h14v16H46zm22 0h14v16H68zM118 48h16v16h-16zm24 0h16v16h-16zm24 0h14v16h-14zm-48 26h16v16h-16zm48 0h14v16h-14zM226 78h16v18h-16z"
      />
      <path class={styles.device} d="M142 84h16v36h-16zM316 60h3v60h-3z" />
      <circle cx="318" cy="58" r="6" class={styles.light} />
      <path class={styles.wood} d="M281 92h5v28h-5z" />
      <circle cx="283" cy="82" r="18" class={styles.leaves} />
    </svg>
  );
}
