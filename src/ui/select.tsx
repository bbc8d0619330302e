import type { JSX } from 'preact';
import styles from './select.module.css';

interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChoose: (value: Value) => void;
}

/** One of many: the system's own list, which works best on a phone. */
export function Select<Value extends string>({ label, value, options, onChoose }: SelectProps<Value>): JSX.Element {
  return (
    <label class={styles.select}>
      <span class={styles.label}>{label}</span>
      {/* The value is one of the options' values: the browser gives back what was put in. */}
      <select class={styles.list} value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
