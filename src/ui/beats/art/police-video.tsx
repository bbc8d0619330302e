import type { JSX } from 'preact';
import styles from './art.module.css';

/** A video call with somebody in uniform. A uniform on a screen proves nothing. */
export function PoliceVideo(): JSX.Element {
  return (
    <>
      <rect class={styles.deep} x="22" y="12" width="116" height="76" rx="8" />
      <path class={styles.cool} d="M44 88c0-32 72-32 72 0z" />
      <circle class={styles.skin} cx="80" cy="46" r="16" />
      <path class={styles.cool} d="M58 38c0-20 44-20 44 0-10-4-34-4-44 0z" />
      <circle class={styles.warm} cx="80" cy="29" r="4" />
      <circle class={styles.bad} cx="32" cy="22" r="4" />
      <rect class={styles.pale} x="112" y="18" width="20" height="26" rx="3" opacity=".8" />
    </>
  );
}
