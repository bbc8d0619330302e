import type { ComponentChildren, JSX } from 'preact';
import styles from './card.module.css';

/** A block of a screen with a heading of its own. */
export function Card({ title, children, level = 2 }: { title?: ComponentChildren; children: ComponentChildren; level?: 2 | 3 }): JSX.Element {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={styles.card}>
      {title && <Heading class={styles.title}>{title}</Heading>}
      {children}
    </section>
  );
}
