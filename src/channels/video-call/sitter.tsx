import type { JSX } from 'preact';
import styles from './sitter.module.css';

/** Somebody in front of a camera, as a silhouette: a cap on a screen is only a cap on a screen. */
export function Sitter({ isOfficer = false, isChild = false }: { isOfficer?: boolean; isChild?: boolean }): JSX.Element {
  return (
    <svg viewBox="0 0 180 88" class={styles.sitter} aria-hidden="true" preserveAspectRatio="xMidYMid slice">
      <rect width="180" height="88" class={isChild ? styles.home : styles.office} />
      <path
        class={styles.things}
        d={isChild ? 'M60 8h18v26H60zM106 56h24v4h-24z' : 'M8 26h44v4H8zM14 14h5v12h-5zm9-3h6v15h-6zm10 5h5v10h-5zM132 14h26v30h-26z'}
      />
      <path class={isChild ? styles.child : styles.body} d="M58 90c0-40 64-40 64 0z" />
      <circle cx="90" cy="42" r="15" class={isChild ? styles.childFace : styles.head} />
      {isOfficer && <path class={styles.cap} d="M70 36C72 16 108 16 110 36c-12-5-28-5-40 0z" />}
      {isChild && <path class={styles.hair} d="M74 42C70 20 110 20 106 42c-5-9-27-11-32 0z" />}
    </svg>
  );
}
