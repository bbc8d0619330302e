import type { ComponentChild, JSX } from 'preact';
import { NameLine } from '#ui/beats/name-line.tsx';
import type { Speaker } from '#ui/beats/speaker.ts';
import styles from './phone-call.module.css';

/** A line of the live captions: the name small, the words large. */
export function Caption({ speaker, children }: { speaker: Speaker; children: ComponentChild }): JSX.Element {
  return (
    <div class={`${styles.caption} ${speaker.isMe ? styles.mine : ''}`}>
      <NameLine speaker={speaker} />
      {children}
    </div>
  );
}
