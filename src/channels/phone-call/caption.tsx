import type { ComponentChild, JSX } from 'preact';
import { SpeakerName } from '#ui/beats/speaker-name.tsx';
import type { Speaker } from '#ui/beats/speaker.ts';
import styles from './phone-call.module.css';

/** A line of the live captions: the name small, the words large. */
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
