import type { ComponentChild, JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import styles from './plain-part.module.css';
import { TwoSides } from './two-sides.tsx';

interface PlainPartProps {
  /** What the teacher opened; it stands beside the words. */
  side: ComponentChild;
  /** Uses the whole board, from the top. */
  isWide?: boolean;
  result?: string;
  children: ComponentChild;
}

/** Words without a phone beside them. What is longer than the board is scrolled, with the arrow keys too: hence the focus. */
export function PlainPart({ side, isWide = false, result, children }: PlainPartProps): JSX.Element {
  if (side) {
    return (
      <TwoSides phone={null} side={side}>
        {children}
      </TwoSides>
    );
  }
  return (
    <div class={`${styles.part} ${isWide ? styles.wide : ''}`} data-page role="region" aria-label={t('class:lesson.board')} tabIndex={0} data-result={result}>
      <div class={styles.inner}>{children}</div>
    </div>
  );
}
