import type { JSX } from 'preact';
import { NumberBeat } from '#ui/beats/number-beat.tsx';
import type { BeatOf, ShownText } from '#ui/beats/shown-beat.ts';
import styles from './balance.module.css';

/** The figure of the day over its line. The line goes where the figure goes: up, down, or nowhere. */
export function Balance({ beat, quotes }: { beat: BeatOf<'number'>; quotes: readonly ShownText[] }): JSX.Element {
  const trend = Math.sign(beat.end - beat.start);
  return (
    <div class={styles.balance}>
      <NumberBeat beat={beat} quotes={quotes} />
      <svg viewBox="0 0 300 70" class={`${styles.chart} ${trend < 0 ? styles.falls : ''}`} aria-hidden="true" preserveAspectRatio="none">
        <path class={styles.under} d={`${LINE[trend + 1]}V70H0z`} />
        <path class={styles.line} d={LINE[trend + 1]} pathLength="1" />
      </svg>
    </div>
  );
}

/** Falling, flat, rising: drawn once, since these figures are invented anyway. */
const LINE = [
  'M0 10L34 14 60 8 96 22 130 18 168 36 204 30 240 52 270 46 300 62',
  'M0 38L34 34 60 40 96 36 130 40 168 34 204 38 240 35 270 39 300 36',
  'M0 62L34 56 60 60 96 46 130 50 168 32 204 36 240 18 270 22 300 6',
];
