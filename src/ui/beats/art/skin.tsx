import type { JSX } from 'preact';
import styles from './art.module.css';

/** A costume for a figure in a game: helmet and cape, glittering. */
export function Skin(): JSX.Element {
  return (
    <>
      <path class={styles.bad} d="M52 92c0-34 8-44 28-44s28 10 28 44z" />
      <path class={styles.cool} d="M60 92l8-38h24l8 38z" />
      <path class={styles.skin} d="M66 30h28v12a14 14 0 0 1-28 0z" />
      <path class={styles.warm} d="M60 36c0-32 40-32 40 0H88l-8-8-8 8z" />
      <path class={styles.warm} d="M30 24l3 8 8 3-8 3-3 8-3-8-8-3 8-3zM128 44l3 8 8 3-8 3-3 8-3-8-8-3 8-3z" />
    </>
  );
}
