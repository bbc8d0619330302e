import type { JSX } from 'preact';
import styles from './sitter.module.css';

/** Somebody in front of a camera, as a silhouette: a cap on a screen is only a cap on a screen. */
export function Sitter({ isOfficer = false, isChild = false }: { isOfficer?: boolean; isChild?: boolean }): JSX.Element {
  return (
    <svg viewBox="0 0 120 90" class={styles.sitter} aria-hidden="true" preserveAspectRatio="xMidYMax slice">
      <rect width="120" height="90" class={isChild ? styles.home : styles.office} />
      <path class={styles.things} d={isChild ? 'M8 10h26v30H8zM88 52h32v4H88z' : 'M0 12h40v5H0zM6 4h4v8H6zm8-2h5v10h-5zm9 3h4v7h-4zM92 8h22v26H92z'} />
      <path class={isChild ? styles.child : styles.body} d="M22 92c0-44 76-44 76 0z" />
      <circle cx="60" cy="42" r="17" class={isChild ? styles.childFace : styles.head} />
      {isOfficer && <path class={styles.cap} d="M38 34C40 14 80 14 82 34c-14-6-30-6-44 0z" />}
      {isChild && <path class={styles.hair} d="M42 42C38 18 82 18 78 42c-6-10-30-12-36 0z" />}
    </svg>
  );
}
