import type { ComponentChildren, JSX } from 'preact';
import styles from './button.module.css';

interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  kind?: 'main' | 'plain' | 'quiet' | 'danger';
  /** The name outside programs know this button by. */
  action?: string;
  isDisabled?: boolean;
  isPressed?: boolean;
  /** The whole name, where the words on it are short for what stands beside them. */
  label?: string;
}

/** A button with words on it. `main` is the one thing to do here. */
export function Button({ children, onPress, kind = 'plain', action, isDisabled, isPressed, label }: ButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`${styles.button} ${styles[kind]}`}
      data-action={action}
      disabled={isDisabled}
      aria-pressed={isPressed}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ children, to, kind = 'plain' }: { children: ComponentChildren; to: string; kind?: 'main' | 'plain' | 'quiet' }): JSX.Element {
  return (
    <a class={`${styles.button} ${styles[kind]}`} href={`#${to}`}>
      {children}
    </a>
  );
}
