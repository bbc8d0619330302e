import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { Notice } from '#ui/beats/notice.tsx';
import { TitleLines } from '#ui/beats/title-lines.tsx';
import type { ChannelProps } from '../channel.ts';
import { Payment } from './payment.tsx';
import styles from './payment-sheet.module.css';

/** The sheet that slides up to pay: how much, to whom, and a button to press. It rises once, at the start of the scene. */
export function PaymentSheet({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  return (
    <div class={styles.under}>
      <div class={styles.sheet}>
        <div class={styles.top}>
          <span class={styles.grip} aria-hidden="true" />
          <TitleLines title={title} subtitle={subtitle} />
        </div>
        <BeatList
          {...told}
          label={say(title)}
          said={(speaker, body) => <Notice speaker={speaker}>{body}</Notice>}
          own={(beat, quotes) => (beat.type === 'money' ? <Payment beat={beat} people={told.people} quotes={quotes} /> : undefined)}
        />
      </div>
    </div>
  );
}
