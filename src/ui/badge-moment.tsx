import type { JSX } from 'preact';
import styles from './badge-moment.module.css';
import { Emblem } from './emblem.tsx';
import { Tell } from './tell.tsx';

/** The badge was earned just now. Quiet and proud: no confetti, no sound. */
export function BadgeMoment(): JSX.Element {
  return (
    <div class={styles.moment} role="status" data-badge-moment>
      <Emblem size={112} />
      <p class={styles.words}>
        <Tell k="student:badge.moment" />
      </p>
    </div>
  );
}
