import type { JSX } from 'preact';
import styles from './side-icons.module.css';

/** Heart, comment and share, as every feed has them. Pictures only. */
export function SideIcons(): JSX.Element {
  return (
    <svg viewBox="0 0 32 128" class={styles.icons} aria-hidden="true">
      <path d="M16 30C-6 16 6 0 16 9c10-9 22 7 0 21z" />
      <path d="M3 52a4 4 0 0 1 4-4h18a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-9l-7 7v-7H7a4 4 0 0 1-4-4z" />
      <path d="M18 92l12 11-12 11v-7c-8 0-12 3-15 8 0-10 5-16 15-17z" />
    </svg>
  );
}
