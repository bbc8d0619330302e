import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import styles from '../field.module.css';

interface MinutesFieldProps {
  label: string;
  value: number;
  least: number;
  most: number;
  step: number;
  onChange: (minutes: number) => void;
}

/** So many minutes. What is no number leaves it as it was. */
export function MinutesField({ label, value, least, most, step, onChange }: MinutesFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        id={id}
        class={styles.text}
        type="number"
        inputMode="decimal"
        min={least}
        max={most}
        step={step}
        value={value}
        onChange={(event) => {
          const minutes = event.currentTarget.valueAsNumber;
          if (Number.isFinite(minutes)) onChange(Math.min(most, Math.max(least, Math.round(minutes / step) * step)));
          else event.currentTarget.value = String(value);
        }}
      />
    </div>
  );
}
