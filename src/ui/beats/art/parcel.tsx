import type { JSX } from 'preact';
import styles from './art.module.css';

/** A parcel with a label. */
export function Parcel(): JSX.Element {
  return (
    <>
      <path class={styles.warm} d="M40 34l40-16 40 16v42L80 90 40 76z" />
      <path class={styles.trace} d="M40 34l40 14 40-14M80 48v42M60 26l40 15v14" />
      <path class={styles.pale} d="M48 58l22 8v12l-22-8z" />
      <path class={styles.trace} d="M53 65l12 4" />
    </>
  );
}
