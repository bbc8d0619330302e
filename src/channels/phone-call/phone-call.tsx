import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { Receiver } from '#ui/beats/ring-beat.tsx';
import { TitleLines } from '#ui/beats/title-lines.tsx';
import type { ChannelProps } from '../channel.ts';
import { callState } from './call-state.ts';
import { CallTimer } from './call-timer.tsx';
import { Caption } from './caption.tsx';
import styles from './phone-call.module.css';

/** A call: who rings on top, then what is said as live captions, since no sound is played. */
export function PhoneCall({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  const state = callState(told.beats);
  const isRinging = state === 'ringing';
  return (
    <div class={`${styles.call} ${isRinging ? styles.ringing : ''}`}>
      <div class={styles.caller}>
        <span class={styles.face} aria-hidden="true">
          <svg viewBox="0 0 64 64">
            <circle cx="32" cy="25" r="11" fill="currentColor" />
            <path d="M11 58c0-28 42-28 42 0z" fill="currentColor" />
          </svg>
        </span>
        <div>
          <TitleLines title={title} subtitle={subtitle} />
          <CallTimer state={state} heard={told.beats.length} />
        </div>
      </div>
      <BeatList {...told} class={styles.captions} label={say(title)} said={(speaker, body) => <Caption speaker={speaker}>{body}</Caption>} />
      <div class={styles.keys} aria-hidden="true">
        <span class={`${styles.key} ${styles.hangUp}`}>
          <Receiver />
        </span>
        {isRinging && (
          <span class={`${styles.key} ${styles.pickUp}`}>
            <Receiver />
          </span>
        )}
      </div>
    </div>
  );
}
