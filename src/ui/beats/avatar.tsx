import type { JSX } from 'preact';
import styles from './avatar.module.css';
import type { Speaker } from './speaker.ts';

/** A person in a chat: the first character of the name on the person's colour. The name itself stands beside it. */
export function Avatar({ speaker }: { speaker: Speaker }): JSX.Element {
  return (
    <span class={`${styles.avatar} ${speaker.isMe ? styles.me : styles[`tint${speaker.tint}`]}`} aria-hidden="true">
      {Array.from(speaker.name)[0] ?? ''}
    </span>
  );
}
