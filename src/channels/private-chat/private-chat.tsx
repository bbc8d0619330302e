import type { JSX } from 'preact';
import { say } from '#i18n/say.ts';
import { AppBar } from '#ui/beats/app-bar.tsx';
import { BeatList } from '#ui/beats/beat-list.tsx';
import { ChatInput } from '#ui/beats/chat-input.tsx';
import { ChatRow } from '#ui/beats/chat-row.tsx';
import type { ChannelProps } from '../channel.ts';
import styles from './private-chat.module.css';

/** A chat of two: the name stands on top once, so the bubbles need none. */
export function PrivateChat({ title, subtitle, ...told }: ChannelProps): JSX.Element {
  return (
    <div class={styles.chat}>
      <AppBar title={title} subtitle={subtitle} />
      <BeatList
        {...told}
        label={say(title)}
        said={(speaker, body, beat) => (
          <ChatRow speaker={speaker} beat={beat}>
            {body}
          </ChatRow>
        )}
      />
      <ChatInput />
    </div>
  );
}
