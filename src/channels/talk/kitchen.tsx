import type { JSX } from 'preact';
import styles from './kitchen.module.css';

/** The table at home under its lamp: two cups, a plate of fruit, and the phone put down. */
export function Kitchen(): JSX.Element {
  return (
    <svg viewBox="0 0 360 120" class={styles.kitchen} aria-hidden="true" preserveAspectRatio="xMidYMax meet">
      <rect width="360" height="120" class={styles.wall} />
      <path class={styles.light} d="M180 30l90 66H90z" />
      <path class={styles.wood} d="M178 0h4v16h-4zM156 32c2-22 46-22 48 0z" />
      <rect x="32" y="20" width="64" height="52" rx="4" class={styles.window} />
      <path class={styles.frame} d="M64 20v52M32 46h64" />
      <path class={styles.wood} d="M48 96h264v10H48zM64 106h10v14H64zm222 0h10v14h-10z" />
      <path class={styles.cup} d="M112 80h20v10a6 6 0 0 1-6 6h-8a6 6 0 0 1-6-6zM228 80h20v10a6 6 0 0 1-6 6h-8a6 6 0 0 1-6-6z" />
      <path class={styles.plate} d="M152 88h56c-2 6-10 8-28 8s-26-2-28-8z" />
      <circle cx="170" cy="82" r="8" class={styles.apple} />
      <circle cx="188" cy="81" r="8" class={styles.orange} />
      <path class={styles.device} d="M266 92h24v4h-24z" />
    </svg>
  );
}
