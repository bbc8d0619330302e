import type { ComponentChild, JSX } from 'preact';
import { useId } from 'preact/hooks';
import field from '#ui/fields/field.module.css';
import styles from './people-stepper.module.css';

interface PeopleStepperProps {
  people: number;
  /** As many as there can be. */
  most: number;
  /** How many one press adds or takes away. */
  by: number;
  label: ComponentChild;
  /** Spoken names of the two buttons. */
  fewer: string;
  more: string;
  /** The name outside programs know it by. */
  field: string;
  onChange: (people: number) => void;
}

/** How many people are there: typed, or put right by a press. Never fewer than one. */
export function PeopleStepper({ people, most, by, label, fewer, more, field: name, onChange }: PeopleStepperProps): JSX.Element {
  const id = useId();
  const resize = (wanted: number) => onChange(Math.min(most, Math.max(1, Math.round(wanted) || 1)));
  return (
    <div class={field.field} data-field={name}>
      <span class={field.label} id={id}>
        {label}
      </span>
      <div class={styles.stepper}>
        <button type="button" class={styles.step} aria-label={fewer} onClick={() => resize(people - by)}>
          −
        </button>
        <input
          class={styles.text}
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          aria-labelledby={id}
          value={people}
          onChange={(event) => resize(event.currentTarget.valueAsNumber)}
        />
        <button type="button" class={styles.step} aria-label={more} onClick={() => resize(people + by)}>
          +
        </button>
      </div>
    </div>
  );
}
