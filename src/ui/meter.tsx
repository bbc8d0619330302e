import type { ComponentChild, JSX } from 'preact';
import styles from './meter.module.css';

/** A share as a bar with its words. The words say all; the bar is for the eye. */
export function Meter({
  label,
  value,
  said,
  tone = 'plain',
}: {
  label: ComponentChild;
  value: number;
  said: ComponentChild;
  tone?: 'plain' | 'good' | 'careful';
}): JSX.Element {
  return (
    <div class={styles.meter}>
      <span>{label}</span>
      <span class={styles.said}>{said}</span>
      <svg class={`${styles.bar} ${styles[tone]}`} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class={styles.ground} width="100" height="6" />
        <rect class={styles.filled} width={Math.round(Math.min(1, Math.max(0, value)) * 100)} height="6" />
      </svg>
    </div>
  );
}
