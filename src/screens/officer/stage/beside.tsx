import type { ComponentChild, JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import styles from './beside.module.css';

interface BesideProps {
  phone: ComponentChild;
  /** Hands being counted, in the place of the phone. */
  side: ComponentChild;
  /** What the hall reads from the back row. */
  children: ComponentChild;
}

/**
 * The simulated phone as high as the screen, and beside it, large, what is said: the phone shows what it looks like,
 * the words are for the back row. One below the other on a narrow screen.
 */
export function Beside({ phone, side, children }: BesideProps): JSX.Element {
  return (
    <div class={styles.beside}>
      <div class={side ? styles.side : styles.phone} data-told-beside>
        {side ?? phone}
      </div>
      <div class={styles.words} data-page role="region" aria-label={t('stage:words')} tabIndex={0}>
        <div class={styles.inner}>{children}</div>
      </div>
    </div>
  );
}
