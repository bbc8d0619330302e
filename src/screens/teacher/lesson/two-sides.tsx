import type { ComponentChild, JSX } from 'preact';
import styles from './two-sides.module.css';

/** The phone on one side, the words on the other; one below the other on a narrow screen. What the teacher opened stands in the phone's place. */
export function TwoSides({
  phone,
  side,
  children,
  isTelling = false,
}: {
  phone: ComponentChild;
  side: ComponentChild;
  children: ComponentChild;
  isTelling?: boolean;
}): JSX.Element {
  return (
    <div class={`${styles.sides} ${isTelling && !side ? styles.telling : ''}`}>
      <div class={side ? styles.panel : styles.phone}>{side ?? phone}</div>
      <div class={`${styles.words} ${side ? styles.beside : ''}`}>
        <div class={styles.inner}>{children}</div>
      </div>
    </div>
  );
}
