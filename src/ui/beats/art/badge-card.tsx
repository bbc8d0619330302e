import type { JSX } from 'preact';
import styles from './art.module.css';

/** An identity card with a portrait and a round stamp, as anyone can have made. */
export function BadgeCard(): JSX.Element {
  return (
    <>
      <rect class={styles.sheet} x="26" y="18" width="108" height="64" rx="8" />
      <rect class={styles.cool} x="26" y="18" width="108" height="14" rx="7" />
      <circle class={styles.skin} cx="52" cy="50" r="9" />
      <path class={styles.cool} d="M36 74c0-16 32-16 32 0z" />
      <path class={styles.faint} d="M80 46h42M80 56h34M80 66h22" />
      <circle class={styles.bad} cx="118" cy="66" r="9" opacity=".75" />
    </>
  );
}
