import type { ComponentChild, JSX } from 'preact';
import { Bar } from './bar.tsx';
import styles from './bar-list.module.css';

export interface BarLine {
  readonly key: string;
  readonly label: ComponentChild;
  /** The figure in words; it says all that the bar shows. */
  readonly said: string;
  /** The count behind the share, for outside programs. */
  readonly votes?: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly look?: 'solid' | 'hatched';
  readonly tone?: 'plain' | 'good' | 'careful';
}

/** Shares one under the other, each with its words, on one common scale. */
export function BarList({ lines, label }: { lines: readonly BarLine[]; label: string }): JSX.Element {
  return (
    <ul class={styles.list} aria-label={label}>
      {lines.map(({ key, label: name, said, votes, value, low, high, look = 'solid', tone = 'plain' }) => (
        <li key={key} class={styles.line} data-line={key} data-votes={votes}>
          <span>{name}</span>
          <span class={styles.said}>{said}</span>
          <span class={styles.bar}>
            <Bar value={value} low={low} high={high} look={look} tone={tone} />
          </span>
        </li>
      ))}
    </ul>
  );
}
