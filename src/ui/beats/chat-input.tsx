import type { JSX } from 'preact';
import styles from './chat-input.module.css';

/** The place to type at the foot of a chat, as a picture only: what to answer is chosen, not typed. */
export function ChatInput(): JSX.Element {
  return (
    <div class={styles.input} aria-hidden="true">
      <span class={styles.field} />
      <svg viewBox="0 0 24 24" class={styles.icon}>
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="1.500" />
        <path d="M8 14c2 3 6 3 8 0M9 9.500h.01M15 9.500h.01" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
      <svg viewBox="0 0 24 24" class={styles.icon}>
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="1.500" />
        <path d="M12 8v8M8 12h8" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
    </div>
  );
}
