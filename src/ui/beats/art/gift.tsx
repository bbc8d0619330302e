import type { JSX } from 'preact';
import styles from './art.module.css';

/** A wrapped present with a bow. */
export function Gift(): JSX.Element {
  return (
    <>
      <path class={styles.warm} d="M48 46h64v38a4 4 0 0 1-4 4H52a4 4 0 0 1-4-4z" />
      <rect class={styles.bad} x="42" y="36" width="76" height="14" rx="4" />
      <path class={styles.pale} d="M75 36h10v52H75z" opacity=".85" />
      <path class={styles.pen} d="M80 36c-8-24-32-20-24-6 3 5 14 6 24 6zM80 36c8-24 32-20 24-6-3 5-14 6-24 6z" />
    </>
  );
}
