import type { JSX } from 'preact';
import type { Speaker } from '#ui/beats/speaker.ts';
import styles from './face.module.css';

/** Hair by person: short, bob, bun, long, fringe, grey and thin. */
const HAIR = [
  'M13 30C10 8 54 8 51 30c-4-10-34-10-38 0z',
  'M11 42C6 6 58 6 53 42c-4 4-7 0-6-14-8-8-22-8-30 0 1 14-2 18-6 14z',
  'M13 30C10 10 54 10 51 30c-4-8-34-8-38 0zM26 12a6 6 0 1 1 12 0z',
  'M10 52C4 4 60 4 54 52c-6 2-8-4-7-24-8-8-22-8-30 0 1 20-1 26-7 24z',
  'M12 32C8 8 56 8 52 32c-6-4-8-8-10-10-8 6-20 8-30 10z',
  'M13 32c-3-10 1-18 8-20 6-2 16-2 22 0 7 2 11 10 8 20-2-8-6-12-10-13-6-2-12-2-18 0-4 1-8 5-10 13z',
];

/** A simple, kind face. The same person has the same hair all through a scene; an officer and a teacher carry a sign of it. */
export function Face({ speaker }: { speaker: Speaker }): JSX.Element {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="32" r="32" class={styles.ground} />
      <path class={styles[`shirt${speaker.isMe ? 0 : 1 + (speaker.tint % 4)}`]} d="M12 64c0-22 40-22 40 0z" />
      <circle cx="32" cy="32" r="17" class={styles.skin} />
      <path class={styles[`hair${speaker.tint % 3}`]} d={HAIR[speaker.isMe ? 4 : speaker.tint]} />
      {speaker.role === 'police' && <path class={styles.cap} d="M12 22C14 4 50 4 52 22c-12-5-28-5-40 0z" />}
      {speaker.role === 'teacher' && <path class={styles.glasses} d="M20 32a5 5 0 0 1 10 0 5 5 0 0 1-10 0zm14 0a5 5 0 0 1 10 0 5 5 0 0 1-10 0zm-4 0h4" />}
      <circle cx="25.500" cy="32" r="1.900" class={styles.line} />
      <circle cx="38.500" cy="32" r="1.900" class={styles.line} />
      <path class={styles.smile} d="M26 39c3 4 9 4 12 0" />
    </svg>
  );
}
