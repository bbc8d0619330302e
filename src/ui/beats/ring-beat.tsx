import type { JSX } from 'preact';
import { Words } from '../words.tsx';
import styles from './ring-beat.module.css';
import type { BeatOf, ShownText } from './shown-beat.ts';

/** A call coming in, as a strip with a shaking receiver. */
export function RingBeat({ beat, quotes }: { beat: BeatOf<'ring'>; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <div class={styles.ring}>
      <Receiver />
      <p>
        <Words text={beat.text} quotes={quotes} />
      </p>
    </div>
  );
}

/** A telephone receiver. */
export function Receiver(): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" class={styles.receiver} aria-hidden="true">
      <path
        d="M6.600 3 10 8 8 10.500c1.200 2.500 3 4.300 5.500 5.500L16 14l5 3.400c0 2-1.500 3.600-3.500 3.600C10 21 3 14 3 6.500 3 4.500 4.600 3 6.600 3z"
        fill="currentColor"
      />
    </svg>
  );
}
