import type { JSX } from 'preact';
import styles from './scale.module.css';

interface ScaleProps {
  readonly from: number;
  readonly to: number;
  /** Places that are named on the line. */
  readonly marks: readonly number[];
  readonly points: readonly { readonly label: string; readonly value: number; readonly low: number; readonly high: number }[];
}

/** Values on a line with their intervals, one under the other. For the eye alone: the words beside it say the same. */
export function Scale({ from, to, marks, points }: ScaleProps): JSX.Element {
  const at = (value: number) => `${Math.round((Math.min(1, Math.max(0, (value - from) / (to - from))) * 86 + 12) * 10) / 10}%`;
  const bottom = points.length * ROW + 4;
  return (
    <svg class={styles.scale} width="100%" height={bottom + 22} aria-hidden="true">
      {marks.map((mark) => (
        <g key={mark}>
          <line class={styles.mark} x1={at(mark)} x2={at(mark)} y1="0" y2={bottom} />
          <text class={styles.words} x={at(mark)} y={bottom + 17} text-anchor="middle">
            {mark}
          </text>
        </g>
      ))}
      {points.map(({ label, value, low, high }, place) => {
        const y = place * ROW + ROW / 2;
        return (
          <g key={label}>
            <text class={styles.words} x="0" y={y + 5}>
              {label}
            </text>
            <line class={styles.interval} x1={at(low)} x2={at(high)} y1={y} y2={y} />
            <circle class={place === 0 ? styles.first : styles.later} cx={at(value)} cy={y} r="7" />
          </g>
        );
      })}
    </svg>
  );
}

/** Height of the line of one value, in px. */
const ROW = 28;
