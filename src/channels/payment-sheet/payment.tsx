import type { JSX } from 'preact';
import { money } from '#i18n/format.ts';
import { Payee } from '#ui/beats/payee.tsx';
import type { BeatOf, ShownPerson, ShownText } from '#ui/beats/shown-beat.ts';
import { SpeakerName } from '#ui/beats/speaker-name.tsx';
import { speaker } from '#ui/beats/speaker.ts';
import { Words } from '#ui/words.tsx';
import styles from './payment.module.css';

/** Money on the payment sheet: the sum in the middle, as large as it will be missed. */
export function Payment({ beat, people, quotes }: { beat: BeatOf<'money'>; people: readonly ShownPerson[]; quotes: readonly ShownText[] }): JSX.Element {
  const payer = speaker(beat.from, people);
  const payee = speaker(beat.to, people);
  return (
    <div class={styles.payment}>
      <p>
        {!payer.isMe && <SpeakerName speaker={payer} />} <Payee to={payee} />
      </p>
      <p class={styles.amount}>{money(beat.fen)}</p>
      {beat.note && (
        <p class={styles.note}>
          <Words text={beat.note} quotes={quotes} />
        </p>
      )}
    </div>
  );
}
