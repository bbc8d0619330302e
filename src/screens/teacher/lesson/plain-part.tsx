import type { ComponentChild, JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import styles from './plain-part.module.css';

interface PlainPartProps {
  /** What the teacher opened; it stands above the words. */
  side: ComponentChild;
  /** Uses the whole board, from the top. */
  isWide?: boolean;
  result?: string;
  children: ComponentChild;
}

/** Words without a phone beside them. What is longer than the board is scrolled, with the arrow keys too: hence the focus. */
export function PlainPart({ side, isWide = false, result, children }: PlainPartProps): JSX.Element {
  return (
    <div class={`${styles.part} ${isWide ? styles.wide : ''}`} role="region" aria-label={t('class:lesson.board')} tabIndex={0} data-result={result}>
      {side}
      {children}
    </div>
  );
}
