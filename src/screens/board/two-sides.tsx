import type { ComponentChild, JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import styles from './two-sides.module.css';

interface TwoSidesProps {
  phone: ComponentChild;
  /** What the teacher opened; it stands in the phone's place. */
  side: ComponentChild;
  /** Which side needs the room: the phone alone while a story is told, both alike where the message is what is judged. */
  room?: 'phone' | 'even' | 'words';
  children: ComponentChild;
}

/** The phone on one side, the words on the other; one below the other on a narrow screen. */
export function TwoSides({ phone, side, room = 'words', children }: TwoSidesProps): JSX.Element {
  return (
    <div class={`${styles.sides} ${side ? '' : styles[`room-${room}`]}`}>
      <div class={side ? styles.panel : styles.phone}>{side ?? phone}</div>
      <div class={`${styles.words} ${side ? styles.beside : ''}`} data-page role="region" aria-label={t('class:lesson.board')} tabIndex={0}>
        <div class={styles.inner}>{children}</div>
      </div>
    </div>
  );
}
