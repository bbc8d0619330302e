import type { ComponentChild, ComponentChildren, JSX } from 'preact';
import { PlainPart } from '../../board/plain-part.tsx';
import styles from './big-words.module.css';

interface BigWordsProps {
  title: ComponentChild;
  /** An oath is said together, line by line; a farewell is taken home, one thing a line. */
  kind?: 'title' | 'oath' | 'farewell';
  /** Its lines, as paragraphs. */
  children?: ComponentChildren;
}

/** A few large words in the middle of an otherwise empty wall. */
export function BigWords({ title, kind = 'title', children }: BigWordsProps): JSX.Element {
  return (
    <PlainPart side={null}>
      <div class={`${styles.words} ${styles[kind]}`} data-card={kind}>
        <h2 class={styles.title}>{title}</h2>
        {children}
      </div>
    </PlainPart>
  );
}
