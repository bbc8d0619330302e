import type { JSX } from 'preact';
import { t } from '#i18n/texts.ts';
import { Tell } from '../tell.tsx';
import styles from './status-strip.module.css';

/** The strip on top of the phone: what this is, for everybody to read, and the signs every phone has. */
export function StatusStrip({ isBare }: { isBare: boolean }): JSX.Element {
  return (
    <div class={styles.strip} data-strip>
      <p class={styles.says}>
        <b class={styles.word}>{t('phone:drill')}</b>
        <span>
          <Tell k="phone:drill-says" />
        </span>
      </p>
      {!isBare && (
        <svg viewBox="0 0 52 16" class={styles.signs} aria-hidden="true">
          <path d="M1 12h3v3H1zm5-3h3v6H6zm5-3h3v9h-3zm5-3h3v12h-3z" fill="currentColor" />
          <rect x="26" y="3.500" width="21" height="10" rx="3" fill="none" stroke="currentColor" stroke-width="1.500" />
          <path d="M28.500 6h12v5h-12zM48.500 7h2v3h-2z" fill="currentColor" />
        </svg>
      )}
    </div>
  );
}
