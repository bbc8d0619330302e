import type { JSX } from 'preact';
import { Field } from '#ui/fields/field.tsx';

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
  return (
    <Field label={label}>
      <input
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
    </Field>
  );
}
