import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { AppBar } from '#ui/beats/app-bar.tsx';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { ChatRow } from '#ui/beats/chat-row.tsx';
import type { ChannelProps } from '../channel.ts';
import styles from './sms.module.css';

/** Text messages: no pictures of people, the sender's name above, wide grey bubbles. */
export function Sms({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  return (
    <div class={styles.sms}>
      <AppBar title={title} subtitle={subtitle} />
      <BeatList
        {...told}
        label={say(title)}
        said={(speaker, body, beat) => (
          <ChatRow speaker={speaker} beat={beat} showsName showsAvatar={false}>
            {body}
          </ChatRow>
        )}
      />
    </div>
  );
}
