import type { ComponentChild, JSX } from 'preact';
import { SpeakerName } from '#ui/beats/speaker-name.tsx';
import type { Speaker } from '#ui/beats/speaker.ts';
import styles from './caption.module.css';

/** A caption of the call: the name and the words on a dark plate, mine on the other side. */
export function Caption({ speaker, children }: { speaker: Speaker; children: ComponentChild }): JSX.Element {
  return (
    <div class={`${styles.caption} ${speaker.isMe ? styles.mine : ''}`}>
      <p class={styles.name}>
        <SpeakerName speaker={speaker} />
      </p>
      {children}
    </div>
  );
}
