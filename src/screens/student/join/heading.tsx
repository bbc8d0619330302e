import type { ComponentChildren, JSX } from 'preact';
import styles from './heading.module.css';

/** The heading of a step: takes the focus when the step before took it away. */
export function Heading({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <h1 class={styles.heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
