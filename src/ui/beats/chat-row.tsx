import type { ComponentChild, JSX } from 'preact';
import { Avatar } from './avatar.tsx';
import styles from './chat-row.module.css';
import type { ShownBeat } from './shown-beat.ts';
import { SpeakerName } from './speaker-name.tsx';
import type { Speaker } from './speaker.ts';

interface ChatRowProps {
  speaker: Speaker;
  beat: ShownBeat;
  children: ComponentChild;
  /** Whether the name is written above the words; otherwise only readers get it. */
  showsName?: boolean;
  showsAvatar?: boolean;
}

/** Something said in a chat: avatar and bubble, mine on the other side. Pictures and money bring their own surface. */
export function ChatRow({ speaker, beat, children, showsName = false, showsAvatar = true }: ChatRowProps): JSX.Element {
  const isBare = beat.type === 'picture' || beat.type === 'money';
  return (
    <div class={`${styles.row} ${speaker.isMe ? styles.mine : ''} ${showsAvatar ? '' : styles.alone}`}>
      {showsAvatar && <Avatar speaker={speaker} />}
      <div class={styles.said}>
        <p class={showsName && !speaker.isMe ? styles.name : 'for-screen-readers'}>
          <SpeakerName speaker={speaker} />
        </p>
        <div class={isBare ? styles.bare : styles.bubble}>{children}</div>
      </div>
    </div>
  );
}
