import type { ComponentChild, JSX } from 'preact';
import { NameLine } from '#ui/beats/name-line.tsx';
import type { Speaker } from '#ui/beats/speaker.ts';
import styles from './caption.module.css';

/** A caption of the call: the name and the words on a dark plate, mine on the other side. */
export function Caption({ speaker, children }: { speaker: Speaker; children: ComponentChild }): JSX.Element {
  return (
    <div class={`${styles.caption} ${speaker.isMe ? styles.mine : ''}`}>
      <NameLine speaker={speaker} />
      {children}
    </div>
  );
}
