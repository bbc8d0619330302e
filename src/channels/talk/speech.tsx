import type { ComponentChild, JSX } from 'preact';
import { NameLine } from '#ui/beats/name-line.tsx';
import type { Speaker } from '#ui/beats/speaker.ts';
import styles from './speech.module.css';

/** What somebody says across the table: the face, the name, and the words in a bubble that points to the face. */
export function Speech({ speaker, face, children }: { speaker: Speaker; face: ComponentChild; children: ComponentChild }): JSX.Element {
  return (
    <div class={`${styles.speech} ${speaker.isMe ? styles.mine : ''}`}>
      <div class={styles.face}>{face}</div>
      <div class={styles.bubble}>
        <NameLine speaker={speaker} />
        {children}
      </div>
    </div>
  );
}
