import type { ComponentChild, JSX } from 'preact';
import styles from './field.module.css';

/** A label over the one thing to type into that it names: an input or a textarea. */
export function Field({ label, children }: { label: ComponentChild; children: ComponentChild }): JSX.Element {
  return (
    <label class={styles.field}>
      <span class={styles.label}>{label}</span>
      {children}
    </label>
  );
}
