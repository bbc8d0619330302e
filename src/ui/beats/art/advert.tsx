import type { JSX } from 'preact';
import styles from './art.module.css';

/** A loud poster: a megaphone and a starburst. */
export function Advert(): JSX.Element {
  return (
    <>
      <path class={styles.warm} d="M118 14l5 13 13-5-5 13 13 5-13 5 5 13-13-5-5 13-5-13-13 5 5-13-13-5 13-5-5-13 13 5z" />
      <path class={styles.bad} d="M28 44h16l38-20v56L44 60H28z" />
      <path class={styles.deep} d="M36 60h12l6 22H42z" />
      <path class={styles.pen} d="M92 40c6 6 6 18 0 24M102 78h40M102 88h26" />
    </>
  );
}
