import type { JSX } from 'preact';
import { Words } from '../words.tsx';
import styles from './card-beat.module.css';
import type { BeatOf, ShownText } from './shown-beat.ts';

/** A panel of an app or a page: heading, lines, and what looks like a button. Nothing in it can be pressed: choices are made below. */
export function CardBeat({ beat, quotes }: { beat: BeatOf<'card'>; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <div class={styles.card}>
      <p class={styles.heading}>
        <Words text={beat.heading} quotes={quotes} />
      </p>
      {beat.lines.map((line, at) => (
        <p key={at}>
          <Words text={line} quotes={quotes} />
        </p>
      ))}
      {beat.button && (
        <p class={styles.button}>
          <Words text={beat.button} quotes={quotes} />
        </p>
      )}
    </div>
  );
}
