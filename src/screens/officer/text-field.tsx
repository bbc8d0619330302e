import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { plainText } from '#core/session/plain-text.ts';
import { Field } from '#ui/fields/field.tsx';

interface TextFieldProps {
  label: string;
  value: string;
  most: number;
  onChange: (text: string) => void;
  /** So many lines high; one is a single line. */
  lines?: number;
  /** Whether it may be empty. What may not keeps its last words until there are new ones. */
  isOptional?: boolean;
}

/** Words she types: plain text, kept as she goes. */
export function TextField({ label, value, most, onChange, lines = 1, isOptional = false }: TextFieldProps): JSX.Element {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const type = (text: string) => {
    setTyped(text);
    const plain = plainText(text);
    if (isOptional || plain.trim() !== '') onChange(plain);
  };
  const leave = () => {
    if (!isOptional && typed.trim() === '') setTyped(value);
  };
  const shared = { value: typed, maxLength: most, onBlur: leave };
  return (
    <Field label={label}>
      {lines === 1 ? (
        <input {...shared} autocomplete="off" onInput={(event) => type(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={lines} onInput={(event) => type(event.currentTarget.value)} />
      )}
    </Field>
  );
}
