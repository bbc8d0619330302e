import type { JSX } from 'preact';
import styles from './option-mark.module.css';

/** One shape a letter, so that an option is known from the back row by form as well, and without its colour. */
const SHAPES = ['M50 4a46 46 0 1 0 0 92a46 46 0 0 0 0-92Z', 'M8 8h84v84H8Z', 'M50 2 98 94H2Z', 'M50 1 99 50 50 99 1 50Z'] as const;
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** The letter of an option in its shape. */
export function OptionMark({ place }: { place: number }): JSX.Element {
  return (
    <svg class={`${styles.mark} ${styles[LETTERS[place] ?? 'A']}`} viewBox="0 0 100 100" role="img" aria-label={LETTERS[place]}>
      <path d={SHAPES[place] ?? SHAPES[0]} fill="currentColor" />
      <text class={styles.letter} x="50" y={place === 2 ? 91 : 71} text-anchor="middle" font-size="60">
        {LETTERS[place]}
      </text>
    </svg>
  );
}
