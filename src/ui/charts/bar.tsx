import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import styles from './bar.module.css';
import { Hatch } from './hatch.tsx';

interface BarProps {
  /** Between 0 and 1. */
  readonly value: number;
  /** Its interval, drawn as a line with two ends. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly look: 'solid' | 'hatched';
  readonly tone?: 'plain' | 'good' | 'careful';
}

/** A share from 0 to 100%. For the eye alone: the words beside it say the same. */
export function Bar({ value, low, high, look, tone = 'plain' }: BarProps): JSX.Element {
  const id = useId();
  return (
    <svg class={`${styles.bar} ${styles[tone]}`} width="100%" height="20" aria-hidden="true">
      <defs>
        <Hatch id={id} />
      </defs>
      <rect class={styles.ground} x="0" y="2" width="100%" height="16" />
      <rect class={styles.filled} x="0" y="2" width={at(value)} height="16" fill={look === 'solid' ? 'currentColor' : `url(#${id})`} />
      <line class={styles.half} x1="50%" x2="50%" y1="0" y2="20" />
      {low !== undefined && high !== undefined && (
        <g class={styles.interval}>
          <line x1={at(low)} x2={at(high)} y1="10" y2="10" />
          <line x1={at(low)} x2={at(low)} y1="5" y2="15" />
          <line x1={at(high)} x2={at(high)} y1="5" y2="15" />
        </g>
      )}
    </svg>
  );
}

function at(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
}
