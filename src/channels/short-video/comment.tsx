import type { ComponentChild, JSX } from 'preact';
import { NameLine } from '#ui/beats/name-line.tsx';
import type { Speaker } from '#ui/beats/speaker.ts';
import styles from './comment.module.css';

/** A voice in the video or a comment under it, on a plate dark enough to be read over any picture. */
export function Comment({ speaker, children }: { speaker: Speaker; children: ComponentChild }): JSX.Element {
  return (
    <div class={styles.comment}>
      <NameLine speaker={speaker} />
      {children}
    </div>
  );
}
