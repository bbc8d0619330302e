import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { TitleLines } from '#ui/beats/title-lines.tsx';
import type { ChannelProps } from '../channel.ts';
import { Comment } from './comment.tsx';
import { SideIcons } from './side-icons.tsx';
import styles from './short-video.module.css';

/** A short video over the whole screen: who made it, what it says, what is said under it, and the row of signs at the side. */
export function ShortVideo({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  return (
    <div class={styles.video}>
      <svg viewBox="0 0 90 160" class={styles.backdrop} aria-hidden="true" preserveAspectRatio="xMidYMid slice">
        <path class={styles.hill} d="M0 92c26-30 54 8 90-22v90H0z" />
        <circle class={styles.sun} cx="62" cy="42" r="15" />
        <path class={styles.play} d="M38 62l20 12-20 12z" />
      </svg>
      <div class={styles.stage}>
        <BeatList {...told} class={styles.told} label={say(title)} said={(speaker, body) => <Comment speaker={speaker}>{body}</Comment>} />
        <SideIcons />
      </div>
      <div class={styles.author}>
        <TitleLines title={title} subtitle={subtitle} />
      </div>
    </div>
  );
}
