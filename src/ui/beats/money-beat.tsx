import type { JSX } from 'preact';
import { money } from '#i18n/format.ts';
import { Words } from '../words.tsx';
import styles from './money-beat.module.css';
import { Payee } from './payee.tsx';
import type { BeatOf, ShownText } from './shown-beat.ts';
import type { Speaker } from './speaker.ts';

/** Simulated money changing hands: how much, to whom, and what was written beside it. */
export function MoneyBeat({ beat, to, quotes }: { beat: BeatOf<'money'>; to: Speaker; quotes: readonly ShownText[] }): JSX.Element {
  return (
    <div class={styles.money}>
      <p class={styles.amount}>{money(beat.fen)}</p>
      <p>
        <Payee to={to} />
      </p>
      {beat.note && (
        <p class={styles.note}>
          <Words text={beat.note} quotes={quotes} />
        </p>
      )}
    </div>
  );
}
