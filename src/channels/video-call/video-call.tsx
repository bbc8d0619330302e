import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { speakerOf } from '#ui/beats/speaker.ts';
import { Tell } from '#ui/tell.tsx';
import { Words } from '#ui/words.tsx';
import type { ChannelProps } from '../channel.ts';
import { Caption } from './caption.tsx';
import { Sitter } from './sitter.tsx';
import styles from './video-call.module.css';

/** A video call: the other side large, myself small, captions below; a red bar once the screen is shared. */
export function VideoCall({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  const isSharing = told.beats.some(({ type }) => type === 'mirror');
  const other = told.beats.map((beat) => speakerOf(beat, told.people)).find((one) => one && !one.isMe);
  return (
    <div class={styles.call}>
      <div class={styles.top}>
        {isSharing && (
          <p class={styles.sharing}>
            <Tell k="phone:sharing-screen" />
          </p>
        )}
        <div class={styles.stage}>
          <Sitter isOfficer={other?.role === 'police'} />
          <span class={styles.myself}>
            <Sitter isChild />
          </span>
          <div class={styles.who}>
            <h2 class={styles.title}>
              <Words text={title} />
            </h2>
            <p class={styles.subtitle}>{subtitle ? <Words text={subtitle} /> : <Tell k="phone:video-on" />}</p>
          </div>
        </div>
      </div>
      <BeatList {...told} label={say(title)} said={(speaker, body) => <Caption speaker={speaker}>{body}</Caption>} />
    </div>
  );
}
